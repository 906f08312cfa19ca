import { expect, type Locator, type Page } from '@playwright/test'
import { test } from '../support/browser-test'
import { newDemoSheet } from '../support/demo-sheet'
import { signedIn } from '../support/people'
import { fr } from '../support/sentence'
import { beforeAText, textOn } from '../support/text-by-keyboard'

const { comment } = fr
const phone = { width: 390, height: 844 }
const lines = Array.from({ length: 80 }, (_, n) => `Ligne ${n}, que l’on lit au milieu d’un long texte.`)
const middle = 'Ligne 40,'

const box = (page: Page) => page.getByLabel(comment.body.label)
const topOf = (place: Locator) => place.evaluate((element) => Math.round(element.getBoundingClientRect().top))

async function expectAt(place: Locator, top: number): Promise<void> {
  await expect.poll(async () => Math.abs((await topOf(place)) - top)).toBeLessThanOrEqual(2)
}

/** Scrolls to a passage and selects its line. Answers where it stands in the window. */
async function selectLine(page: Page, text: Locator, passage: Locator): Promise<number> {
  await text.focus()
  await passage.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  await passage.click({ position: { x: 30, y: 8 } })
  await page.keyboard.press('Home')
  for (let letter = 0; letter < 5; letter += 1) await page.keyboard.press('Shift+ArrowRight')
  await expect(page.getByRole('button', { name: comment.add, exact: true })).toBeInViewport({ ratio: 1 })
  return await topOf(passage)
}

async function comments(page: Page, said: string): Promise<void> {
  await page.getByRole('button', { name: comment.add, exact: true }).click()
  await expect(box(page)).toBeFocused()
  await expect(box(page)).toBeInViewport({ ratio: 1 })
  await page.keyboard.type(said)
}

async function sends(page: Page, said: string): Promise<void> {
  await page.keyboard.press('Control+Enter')
  await expect(box(page)).toHaveCount(0)
  await expect(page.locator('[data-thread-card]').filter({ hasText: said })).toBeInViewport()
}

async function closes(page: Page): Promise<void> {
  await page.getByRole('button', { name: comment.side.close }).click()
  await expect(page.getByRole('tabpanel')).toHaveCount(0)
}

test('what one reads stays where it is when a panel opens, shows another tab and closes', async ({
  browser,
}) => {
  const { page, leave } = await beforeAText(browser, 'Un long texte et ses volets')
  const passage = textOn(page).getByText(middle)
  await page.keyboard.insertText(lines.join('\n'))
  const top = await selectLine(page, textOn(page), passage)
  await comments(page, 'Quand ?')
  await expectAt(passage, top)
  await sends(page, 'Quand ?')
  await expectAt(passage, top)

  for (const tab of ['historique', 'suggestions', 'relecture', 'commentaires'] as const) {
    await page.getByRole('tab', { name: comment.side.tabs[tab], exact: true }).click()
    await expect(page.getByRole('tab', { selected: true })).toHaveText(comment.side.tabs[tab])
    await expectAt(passage, top)
    await expect(page.getByRole('tabpanel').locator(':scope > *').first()).toBeInViewport()
  }
  await closes(page)
  await expectAt(passage, top)
  await leave()
})

test('on a phone the text behind a panel stays where it is', async ({ browser }) => {
  const { page, leave } = await beforeAText(browser, 'Un long texte au téléphone')
  const passage = textOn(page).getByText(middle)
  await page.keyboard.insertText(lines.join('\n'))
  await page.setViewportSize(phone)
  const top = await selectLine(page, textOn(page), passage)
  await comments(page, 'Où ?')
  await expectAt(passage, top)
  await sends(page, 'Où ?')
  await expectAt(passage, top)
  await closes(page)
  await expectAt(passage, top)
  await leave()
})

test('far down a sheet a comment is written beside its passage', async ({ browser, baseURL }) => {
  const page = await signedIn(browser, baseURL)
  const sheet = await newDemoSheet(page, 'Commenter loin dans une fiche')
  await page.goto(`/p/val-aubrelle/fiches/${sheet}`)
  const text = page.locator('[data-editor="other-means"]').getByRole('textbox')
  await text.click()
  await page.keyboard.type('Deux salles.')
  const passage = text.getByText('Deux salles.')
  const top = await selectLine(page, text, passage)
  await comments(page, 'Lesquelles ?')
  await expectAt(passage, top)
  await sends(page, 'Lesquelles ?')
  await expectAt(passage, top)
  await expect(page.getByRole('tab', { name: comment.side.tabs.commentaires })).toBeInViewport()
  await closes(page)
  await expectAt(passage, top)
  await page.context().close()
})
