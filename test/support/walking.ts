import { expect, type Page } from '@playwright/test'
import { expectFocusKept, pressOn, typeIn, type Way } from './keyboard'
import type { Someone } from './people'
import { fr, said } from './sentence'

/** What the chain by keyboard is about. */
export const story = {
  plan: '/p/val-aubrelle',
  question: 'Par quelle action de proximité commencer ?',
  kept: 'Ouvrir une permanence le soir dans chaque canton',
  other: 'Prêter un ordinateur pour les démarches',
  twin: 'Une permanence du soir par canton',
  text: 'Une permanence des droits ouvre un soir par semaine dans chaque canton.',
  otherText: 'Un ordinateur se prête dans chaque accueil.',
  opening: 'Dès janvier : ',
  added: 'Elle ferme en août.',
  parent: 'Coopérer avec les EPCI et les CCAS',
} as const

export async function enter({ page, name }: Someone): Promise<void> {
  await page.goto(`/connexion?retour=${encodeURIComponent(story.plan)}`)
  const search = page.getByRole('searchbox')
  await expect(search).toBeVisible()
  await page.keyboard.press('Tab')
  await typeIn(page, search, name)
  await pressOn(page, page.getByRole('button', { name: said(fr.identity.demo.enter, { name }) }))
  await expect(page).toHaveURL(new RegExp(`${story.plan}$`))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** By the menu of the plan, which stands above the page. */
export async function goTo(page: Page, section: string): Promise<void> {
  const link = page
    .getByRole('navigation', { name: fr.shell.nav.label })
    .getByRole('link', { name: new RegExp(`^${section}`) })
  await pressOn(page, link, { back: true, within: 60 })
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
}

/** The page has come, and the focus with it. */
export async function arrive(page: Page, title: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
}

/** The button that asks, then the button of its dialog, where the focus is held; afterwards it is somewhere. */
export async function confirm(page: Page, name: string, way: Way = {}, last = name): Promise<void> {
  await pressOn(page, page.getByRole('main').getByRole('button', { name, exact: true }).first(), way)
  await answer(page, last)
}

export async function answer(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await expect(dialog.locator(':focus')).toHaveCount(1)
  await pressOn(page, dialog.getByRole('button', { name, exact: true }), { within: 8 })
  await expect(dialog).toBeHidden()
  await expectFocusKept(page)
}
