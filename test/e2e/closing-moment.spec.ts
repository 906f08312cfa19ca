import { expect } from '@playwright/test'
import { test } from '../support/browser-test'
import { signedIn } from '../support/people'
import { fr } from '../support/sentence'

const { rule, summary, template } = fr.composition

test('the closing of a ballot is typed by way of dates that never were, and none of these opens it', async ({
  browser,
  baseURL,
}) => {
  const page = await signedIn(browser, baseURL)
  await page.goto('/p/val-aubrelle/scrutins/nouveau')
  await page.getByRole('button', { name: template.grouping }).press('Enter')
  await page.getByRole('radio', { name: rule.closingAt }).press('Space')
  const closing = page.getByLabel(rule.closingDate)
  const said = page.getByRole('definition').last()
  await closing.fill('2031-03-03T18:00')
  await expect(said).toContainText('3 mars 2031')

  // The day or the month, whichever stands first, is emptied, as between two digits: the browser tells of no date at all.
  await closing.focus()
  await page.keyboard.press('Backspace')
  await expect(closing).toHaveValue('')
  await expect(said).toHaveText(summary.unset)
  await page.keyboard.type('03')
  await expect(closing).toHaveValue('2031-03-03T18:00')
})
