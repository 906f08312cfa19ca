import { expect } from '@playwright/test'
import { expectClean } from '../support/axe'
import { test } from '../support/browser-test'
import { signedIn } from '../support/people'

const plan = '/p/val-aubrelle'

test('each figure leads to its rows, as many as it says', async ({ browser, baseURL }) => {
  const page = await signedIn(browser, baseURL)
  await page.goto(plan)
  await page.getByRole('link', { name: 'Bilan', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Bilan de la concertation' })).toBeVisible()
  for (const figure of [
    'Propositions intégrées au schéma',
    'Propositions écartées',
    'Personnes ayant écrit',
  ]) {
    const link = page.getByRole('link', { name: new RegExp(`^[\\d\\s]+ – ${figure}$`) }).first()
    const count = Number((await link.textContent())?.replace(/\D/g, ''))
    expect(count).toBeGreaterThan(0)
    await link.click()
    await expect(page.getByRole('heading', { level: 1, name: figure })).toBeVisible()
    await expect(
      page
        .getByRole('main')
        .getByRole('listitem')
        .filter({ hasNot: page.locator('nav') }),
    ).not.toHaveCount(0)
    await expect(page.getByText(new RegExp(`^${count} lignes?$`))).toBeVisible()
    await page.goBack()
  }

  const ofGroup = page.getByRole('link', { name: / – Propositions soumises – Mobilité solidaire$/ })
  const submitted = Number(await ofGroup.textContent())
  await ofGroup.click()
  await expect(page.getByText(`${submitted} lignes`)).toBeVisible()
  await expect(page.getByRole('link', { name: /^P-\d+ – / })).toHaveCount(submitted)
  const file = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Lignes (CSV)' }).click()
  expect((await file).suggestedFilename()).toBe('bilan-submitted.csv')
})

test('a line leads to its contributions, and a proposal to its sheet, drawn or listed', async ({
  browser,
  baseURL,
}) => {
  const page = await signedIn(browser, baseURL)
  await page.goto(`${plan}/propositions/P-8`)
  const panel = page.getByRole('region', { name: 'Qu’est devenue ma proposition ? Tout le chemin' })
  await expect(panel.getByRole('region', { name: /Le chemin/ })).toBeVisible()
  await panel.getByRole('link', { name: /^Élément du schéma/ }).click()

  const way = page.getByRole('region', { name: 'Tout le chemin, depuis les contributions' })
  await expect(way.getByRole('link', { name: /P-8/ })).toBeVisible()
  await expectClean(page, 'a line with its way drawn')
  await way.getByText('Liste', { exact: true }).click()
  await expect(way.getByText(/^Vient de\s: P-8/)).toBeVisible()
  await way.getByRole('link', { name: /^Diagnostic/ }).click()
  await expect(page).toHaveURL(/diagnostic/)
})

for (const width of [390, 1280]) {
  test(`the results have no fault at ${width} pixels`, async ({ browser, baseURL }) => {
    const page = await signedIn(browser, baseURL, { viewport: { width, height: 844 } })
    for (const path of ['/bilan', '/bilan?chiffre=set-aside', '/propositions/P-8']) {
      await page.goto(plan + path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectClean(page, `${path} at ${width}`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })
}
