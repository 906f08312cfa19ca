import { expect, type Locator, type Page } from '@playwright/test'
import { expectClean } from './axe'
import { expectFocusKept, pick, pressOn, reach, typeIn } from './keyboard'
import { fr } from './sentence'
import { answer, arrive, confirm, goTo, story } from './walking'

const { moderation, amendment } = fr

export async function submit(page: Page, title: string, words: string): Promise<void> {
  await goTo(page, fr.shell.nav.proposals)
  await pressOn(page, page.getByRole('button', { name: fr.proposal.draft.action }))
  await expect(page.getByRole('dialog').getByLabel(fr.proposal.draft.name)).toBeFocused()
  await expectClean(page, 'new proposal')
  await page.keyboard.type(title)
  await page.keyboard.press('Enter')
  await arrive(page, title)
  await typeIn(page, page.getByRole('textbox', { name: fr.proposal.page.text }), words)
  await expect(page.getByText(fr.editor.save.saved, { exact: true })).toBeVisible()
  await expectClean(page, 'draft')
  await confirm(page, fr.proposal.submit.action, { back: true })
  await expect(page.getByText(fr.proposal.state.submitted, { exact: true }).first()).toBeVisible()
  await expectFocusKept(page)
}

function lineOf(page: Page, title: string): Locator {
  return page.locator('[data-code]').filter({ hasText: title })
}

/** Down the queue by the letter, until this line has the focus. */
async function walkTo(page: Page, title: string): Promise<void> {
  const line = lineOf(page, title)
  await expect(line).toBeVisible()
  const count = await page.locator('[data-code]').count()
  for (let presses = 0; presses < count && !(await isFocused(line)); presses += 1)
    await page.keyboard.press('j')
  await expect(line).toBeFocused()
}

const isFocused = (aim: Locator) => aim.evaluate((element) => element === document.activeElement)

export async function publish(page: Page, title: string): Promise<void> {
  await page.keyboard.press('k')
  await walkTo(page, title)
  await page.keyboard.press('p')
  await expect(page.getByRole('dialog', { name: moderation.publish.title })).toBeVisible()
  await expectClean(page, 'publishing')
  await answer(page, moderation.publish.action)
  await expect(lineOf(page, title)).toHaveCount(0)
  await expectFocusKept(page)
}

export async function merge(page: Page): Promise<void> {
  await walkTo(page, story.twin)
  await page.keyboard.press('m')
  const dialog = page.getByRole('dialog', { name: moderation.merge.title })
  const into = page.getByRole('option', { name: new RegExp(story.kept) })
  await pick(page, dialog.getByRole('combobox', { name: moderation.merge.into }), into)
  const target = dialog.getByRole('region', { name: moderation.similar.target })
  await expect(target.getByText(story.text)).toBeVisible()
  await expectClean(page, 'merging')
  await answer(page, moderation.merge.action)
  await expect(lineOf(page, story.twin)).toHaveCount(0)
  await expectFocusKept(page)
}

/** From the menu, by the search of the list. */
export async function openProposal(page: Page, title: string): Promise<void> {
  await goTo(page, fr.shell.nav.proposals)
  await typeIn(page, page.getByRole('textbox', { name: fr.proposal.list.search }), title)
  await expect(page.getByRole('status').getByText('1 proposition', { exact: true })).toBeVisible()
  await pressOn(page, page.getByRole('main').getByRole('link', { name: title }))
  await arrive(page, title)
}

export async function amend(page: Page): Promise<void> {
  await confirm(page, amendment.panel.draft, {}, amendment.draft.confirm)
  await arrive(page, /^Amendement /)
  await reach(page, page.getByRole('textbox', { name: amendment.page.text }))
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type(story.added)
  const changes = page.getByRole('region', { name: amendment.changes.title })
  await expect(changes.locator('ins')).toContainText([story.added])
  await page.keyboard.press('Control+Home')
  await page.keyboard.type(story.opening)
  await expect(changes.locator('ins')).toContainText(['Dès janvier', story.added])
  await expectClean(page, 'amendment being written')
  const propose = amendment.propose.action
  await pressOn(page, page.getByRole('main').getByRole('button', { name: propose, exact: true }), {
    back: true,
  })
  await expect(page.getByRole('dialog').getByLabel(amendment.about.reasons)).toBeFocused()
  await page.keyboard.type('Pour que chacun sache qui l’accueille.')
  await expectClean(page, 'proposing an amendment')
  await answer(page, propose)
  await expect(page.getByText(amendment.state.proposed, { exact: true }).first()).toBeVisible()
  await expectFocusKept(page)
}
