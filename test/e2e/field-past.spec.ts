import { expect, type Page } from '@playwright/test'
import { expectNoSeriousFault } from '../support/axe'
import { test } from '../support/browser-test'
import { newDemoSheet } from '../support/demo-sheet'
import { signedIn } from '../support/people'
import { fr } from '../support/sentence'

const { past, save } = fr.sheet

const summary = (page: Page) => page.locator('[data-field="summary"]')

async function write(page: Page, words: string): Promise<void> {
  await summary(page).getByRole('textbox').fill(words)
  await summary(page).getByRole('textbox').press('Tab')
  await expect(summary(page).getByText(save.saved)).toBeVisible()
}

test('[A77] what a colleague replaced in a field is told with its writer, and written again', async ({
  browser,
  baseURL,
}) => {
  const lead = await signedIn(browser, baseURL)
  const writer = await signedIn(browser, baseURL, { name: 'Élodie Garancher' })
  const sheet = await newDemoSheet(lead, 'Se souvenir de ce qui était écrit', 'Élodie Garancher')
  for (const page of [lead, writer]) await page.goto(`/p/val-aubrelle/fiches/${sheet}`)
  await write(writer, 'Un lieu par canton.')
  await expect(summary(lead).getByRole('textbox')).toHaveValue('Un lieu par canton.')
  await write(lead, 'Deux lieux par canton.')

  await expect(summary(writer).getByRole('textbox')).toHaveValue('Deux lieux par canton.')
  await summary(writer).getByRole('button', { name: past.button }).click()
  const dialog = writer.getByRole('dialog')
  await expect(dialog).toContainText('Un lieu par canton.')
  await expect(dialog).toContainText('Élodie Garancher')
  await expectNoSeriousFault(writer, 'what a field said before')
  await dialog.getByRole('button', { name: past.take }).click()
  await expect(summary(lead).getByRole('textbox')).toHaveValue('Un lieu par canton.')
  await summary(lead).getByRole('button', { name: past.button }).click()
  await expect(lead.getByRole('dialog')).toContainText('Deux lieux par canton.')
  await lead.setViewportSize({ width: 390, height: 844 })
  await expectNoSeriousFault(lead, 'what a field said before, on a phone')
})
