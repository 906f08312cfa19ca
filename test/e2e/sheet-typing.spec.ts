import { expect, type Page } from '@playwright/test'
import { test } from '../support/browser-test'
import { signedIn } from '../support/people'
import { planWithSheet } from '../support/plan-with-sheet'
import { fr } from '../support/sentence'

const field = (page: Page, key: string) => page.locator(`[data-field="${key}"]`)

type Part = 'day' | 'month' | 'year'

/** In the order of the language of the browser, which is not the page's: what an arrow changes first stands first. */
async function orderOfParts(page: Page): Promise<readonly Part[]> {
  await page.setContent('<input type="date" value="2026-06-15">')
  await page.locator('input').press('ArrowUp')
  const value = await page.locator('input').inputValue()
  if (value === '2026-06-16') return ['day', 'month', 'year']
  return value === '2026-07-15' ? ['month', 'day', 'year'] : ['year', 'month', 'day']
}

test('a date typed over another, by way of a day that never was, is saved as it was typed', async ({
  browser,
  baseURL,
}) => {
  const page = await signedIn(browser, baseURL)
  const order = await orderOfParts(page)
  const { sheet } = await planWithSheet(page)
  const schedule = field(page, 'schedule')
  const start = schedule.getByRole('group', { name: 'Début' })
  await start.getByRole('combobox', { name: 'Début – Précision' }).click()
  await page.getByRole('option', { name: 'Jour' }).click()
  const day = start.getByLabel('Début – Jour')
  await expect(day).toHaveValue('2027-01-01')
  await day.fill('2027-12-31')
  await expect(schedule.getByText(fr.sheet.save.saved)).toBeVisible()

  const type = async (parts: Readonly<Record<Part, string>>) => {
    await day.blur()
    await day.focus()
    for (const part of order) await page.keyboard.type(parts[part])
  }
  await type({ day: '31', month: '02', year: '2028' })
  await expect(schedule.getByText(fr.refusal['date-invalid'])).toBeVisible()
  await type({ day: '29', month: '02', year: '0028' })
  await expect(schedule.getByText(fr.refusal['year-out-of-range'])).toBeVisible()
  await type({ day: '29', month: '02', year: '2028' })
  await page.keyboard.press('Tab')
  await expect(schedule.getByText(fr.sheet.save.saved)).toBeVisible()
  await page.goto(sheet)
  await expect(day).toHaveValue('2028-02-29')
})

test('what is no whole number stays as it was typed with what is wrong with it, and is not saved', async ({
  browser,
  baseURL,
}) => {
  const page = await signedIn(browser, baseURL)
  const { sheet } = await planWithSheet(page)
  const means = field(page, 'human-means')
  await means.getByRole('button', { name: /^Ajouter une ligne/ }).click()
  await means.getByLabel('Qui', { exact: true }).fill('Accueil')
  const posts = means.getByLabel(fr.sheet.part['human-means'].fullTimePercent)
  for (const typed of ['12,5', '-12']) {
    await posts.fill('')
    await posts.pressSequentially(typed)
    await posts.blur()
    await expect(posts).toHaveValue(typed)
    await expect(means.getByText(fr.refusal['number-not-whole'])).toBeVisible()
  }

  await posts.fill('1 250')
  await posts.blur()
  await expect(means.getByText(fr.sheet.save.saved)).toBeVisible()
  await page.goto(sheet)
  await expect(posts).toHaveValue('1250')
})

test('whoever pastes more than a field takes is told how much was left out', async ({ browser, baseURL }) => {
  const page = await signedIn(browser, baseURL)
  await planWithSheet(page)
  const summary = field(page, 'summary').getByRole('textbox')
  const source = field(page, 'participation').getByRole('textbox')
  await source.fill('é'.repeat(250))
  await source.press('Control+A')
  await source.press('Control+C')

  await summary.fill('Un lieu.')
  await summary.press('Control+V')

  await expect(page.getByRole('alert')).toContainText(/58 caractères .* 200 au plus/)
  await expect(summary).toHaveValue(`Un lieu.${'é'.repeat(192)}`)
  await summary.press('Tab')
  await expect(page.getByRole('alert')).toBeHidden()
})
