import { type Dialog, expect, type Locator, type Page } from '@playwright/test'
import { test } from '../support/browser-test'
import { enterDemo } from '../support/people'
import { fr } from '../support/sentence'

const draft = '/p/val-aubrelle/propositions/P-90'

test('[S3] a text left offline: another page says that it cannot come, the browser asks before leaving, and what was written goes once the network is back', async ({
  browser,
}) => {
  const away = await enterDemo(browser, 'Mésange', draft)
  const { page } = away
  await expect(page.getByText(fr.editor.save.saved, { exact: true })).toBeVisible()
  await page.context().setOffline(true)
  await textOn(page).press('Control+End')
  await page.keyboard.type(' Laissé en chemin.')
  await expect(page.locator('[data-save-state="offline"]')).toBeVisible()

  const journal = page.getByRole('link', { name: fr.shell.nav.journal, exact: true })
  await journal.click()
  await expect(page.getByText(fr.common.error.offline)).toBeVisible()
  await page.getByRole('button', { name: fr.common.retry }).click()
  await expect(page.getByText(fr.common.error.offline)).toBeVisible()
  await page.getByRole('button', { name: fr.common.error.backToText }).click()
  await expect(textOn(page)).toContainText('Laissé en chemin.')

  await journal.click()
  await expect(page.getByText(fr.common.error.offline)).toBeVisible()
  const asked = page.waitForEvent('dialog')
  await page.evaluate(() => void setTimeout(() => location.reload()))
  const question: Dialog = await asked
  expect(question.type()).toBe('beforeunload')
  await question.dismiss()

  await page.context().setOffline(false)
  await expect(page.getByRole('heading', { level: 1, name: fr.journal.page.title })).toBeVisible()
  const other = await enterDemo(browser, 'Pascal Dutheillet', draft)
  await expect(textOn(other.page)).toContainText('Laissé en chemin.')
  await other.leave()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: fr.journal.page.title })).toBeVisible()
  await away.leave()
})

test('in a long text its state stays in sight, on a phone too', async ({ browser }) => {
  const writer = await enterDemo(browser, 'Mésange', draft, { viewport: { width: 1280, height: 700 } })
  const { page } = writer
  await expect(page.getByText(fr.editor.save.saved, { exact: true })).toBeVisible()
  await textOn(page).press('Control+End')
  for (let line = 0; line < 40; line += 1) await page.keyboard.press('Enter')
  await page.keyboard.type('La fin.')
  const state = page.locator('[data-save-state]')
  const tools = page.getByRole('toolbar')
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible()
  for (const sight of [state, tools]) await expect(sight).toBeInViewport({ ratio: 1 })
  expect(await coversNothingOf(state, tools)).toBe(true)

  await page.setViewportSize({ width: 390, height: 700 })
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await expect(state).toBeInViewport({ ratio: 1 })
  await expect(tools).not.toBeInViewport()
  await writer.leave()
})

/** Whether the tools begin below the line. */
async function coversNothingOf(line: Locator, tools: Locator): Promise<boolean> {
  const [above, below] = [await line.boundingBox(), await tools.boundingBox()]
  return above !== null && below !== null && above.y >= 60 && above.y + above.height <= below.y
}

function textOn(page: Page): Locator {
  return page.getByRole('textbox', { name: fr.proposal.page.text })
}
