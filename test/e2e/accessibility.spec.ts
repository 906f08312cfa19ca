import { expect, type Page } from '@playwright/test'
import { expectNoSeriousFault } from '../support/axe'
import { test } from '../support/browser-test'
import { tabTo } from '../support/keyboard'
import { chooseDemoAccount, watchFaults } from '../support/people'
import { fr, said } from '../support/sentence'
import { outside, type Stop, tour } from '../support/tour'

// Each page is looked at, not acted upon: its fault is told whole, and a trace would double the time.
test.use({ trace: 'off' })

const wide = { width: 1280, height: 800 }
const phone = { width: 390, height: 844 }
const narrowest = { width: 320, height: 640 }

const promise = 'without serious fault, light and dark, wide and narrow, from this host alone'

test(`before signing in, and the committee that decides: ${promise}`, async ({ page }) => {
  const faults = watchFaults(page)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const stop of outside) await visit(page, stop)
  await chooseDemoAccount(page, 'Hélène Vautrin-Sorel')
  await visit(page, { name: 'committee that decides', address: '/p/val-aubrelle/copil' })
  expect(serious(faults)).toEqual([])
})

const parts = [1, 2, 3, 4, 5, 6] as const

// One test would look at too many pages for the time that a test has.
for (const part of parts) {
  test(`every page of the project lead, ${part} of ${parts.length}: ${promise}`, async ({ page }) => {
    const faults = watchFaults(page)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await chooseDemoAccount(page, 'Claire Montbrial')
    const stops = await tour(page.request)
    expect(stops.length).toBeGreaterThan(parts.length)
    for (const stop of stops.filter((_, n) => n % parts.length === part - 1)) await visit(page, stop)
    expect(serious(faults)).toEqual([])
  })
}

test('by keyboard alone: sign in, open a proposal, vote', async ({ page }) => {
  await page.goto('/connexion')
  await tabTo(page, page.getByRole('searchbox'))
  await page.keyboard.type('Mésange')
  await tabTo(page, page.getByRole('button', { name: said(fr.identity.demo.enter, { name: 'Mésange' }) }))
  await page.keyboard.press('Enter')
  await expect(page.getByText(said(fr.home.greeting, { name: 'Mésange' }))).toBeVisible()

  const title = 'Afficher dans chaque accueil le temps d’attente et la suite possible'
  await tabTo(page, page.getByRole('link', { name: said(fr.todo.kind['ballot-to-vote'], { title }) }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: fr.ballot.vote.title })).toBeVisible()
  await tabTo(page, page.getByRole('link', { name: title }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()

  await tabTo(page, page.getByRole('button', { name: fr.ballot.choice.abstain, exact: true }))
  await page.keyboard.press('Enter')
  const last = said(fr.ballot.vote.confirm, { choice: fr.ballot.choice.abstain })
  await tabTo(page, page.getByRole('dialog').getByRole('button', { name: last }))
  await page.keyboard.press('Enter')
  await expect(page.getByText(fr.ballot.vote.recorded)).toBeVisible()
})

/** Without those of the answers that a page expects. */
function serious(faults: readonly string[]): readonly string[] {
  return faults.filter((fault) => !/status of 40[34]/.test(fault))
}

/** Looks at one state of a page in both schemes and at three widths. */
async function visit(page: Page, { name, address, arrive }: Stop): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(wide)
  await page.goto(address)
  await settle(page)
  await arrive?.(page)
  await expectNoSeriousFault(page, `${name}, light, wide`)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize(phone)
  await expectNoSeriousFault(page, `${name}, dark, narrow`)
  for (const size of [phone, narrowest]) {
    await page.setViewportSize(size)
    await expect
      .soft(
        async () => expect(await page.evaluate(pixelsBeyond)).toBeLessThanOrEqual(0),
        `${name}, ${size.width} px`,
      )
      .toPass({ timeout: 3_000 })
  }
}

/** In the page: how far it goes sideways beyond the screen. */
function pixelsBeyond(): number {
  return document.documentElement.scrollWidth - window.innerWidth
}

/** What was asked for has come. */
async function settle(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('.mantine-Skeleton-root')).toHaveCount(0)
}
