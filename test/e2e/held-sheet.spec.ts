import { expect, type Page } from '@playwright/test'
import { test } from '../support/browser-test'
import { signedIn } from '../support/people'
import { planWithSheet } from '../support/plan-with-sheet'
import { readText, selectWords } from '../support/select-words'
import { fr } from '../support/sentence'

const { body, thread, add } = fr.comment
const said = 'Un lieu par canton, joint au 05 49 00 00 10.'

/** Whether what a rule asks is told as missing, to whoever has the sheet open. */
async function expectTold(pages: readonly Page[], rule: string, isTold: boolean): Promise<void> {
  for (const page of pages)
    await expect(page.getByRole('listitem').filter({ hasText: rule })).toHaveCount(isTold ? 1 : 0)
}

async function comment(page: Page): Promise<void> {
  await selectWords(page, 'Un lieu par canton', 'description')
  await page.getByRole('button', { name: add, exact: true }).click()
  await page.getByLabel(body.label).fill('Avec qui ?')
  await page.getByRole('checkbox', { name: body.blocking }).check()
  await page.getByRole('button', { name: body.send }).click()
}

test('a comment holds a sheet back from when it blocks until it is settled, an alert until it is reviewed, for everybody who has the sheet open', async ({
  browser,
  baseURL,
}) => {
  const page = await signedIn(browser, baseURL)
  const { sheet } = await planWithSheet(page)
  const colleague = await signedIn(browser, baseURL)
  const pages = [page, colleague]
  await page.goto(`${sheet}?volet=commentaires`)
  await colleague.goto(sheet)
  await expectTold(pages, 'FA-18', false)
  await readText(page, 'description').locator('[contenteditable="true"]').click()
  await page.keyboard.type(said)
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible()
  await expectTold(pages, 'FA-17', false)
  await expectTold(pages, 'FA-18', true)

  await comment(page)
  await expectTold(pages, 'FA-17', true)
  const card = page.locator('[data-thread-card]').filter({ hasText: 'Avec qui ?' })
  for (const [act, isHeld] of [
    [thread.resolve, false],
    [thread.reopen, true],
    [thread.makeAdvisory, false],
    [thread.makeBlocking, true],
  ] as const) {
    await card.getByRole('button', { name: act, exact: true }).click()
    await expectTold(pages, 'FA-17', isHeld)
  }

  await card.getByRole('button', { name: body.withdraw, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: body.withdraw, exact: true }).click()
  const empty = page.locator('[data-thread-card]').filter({ hasText: body.withdrawn })
  await expect(empty.getByText(thread.blocking, { exact: true })).toBeVisible()
  await expectTold(pages, 'FA-17', true)
  await empty.getByRole('button', { name: thread.resolve, exact: true }).click()
  await expectTold(pages, 'FA-17', false)

  const settle = `${fr.sheetLife.settle} : 05 49 00 00 10`
  await page.getByRole('button', { name: settle }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('Le numéro du standard.')
  await page.getByRole('dialog').getByRole('button', { name: fr.sheetLife.settle, exact: true }).click()
  await expectTold(pages, 'FA-18', false)
  await expect(colleague.getByRole('button', { name: settle })).toHaveCount(0)
})
