import { expect } from '@playwright/test'
import { expectClean } from '../support/axe'
import { test } from '../support/browser-test'
import { signedIn } from '../support/people'

const plan = '/p/val-aubrelle'

test('one searches by keyboard from anywhere in the plan, while one types', async ({ browser, baseURL }) => {
  const page = await signedIn(browser, baseURL)
  await page.goto(`${plan}/journal`)
  const box = page.getByRole('searchbox', { name: 'Rechercher dans le schéma' })
  await expect(box).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(box).toBeFocused()
  await page.keyboard.type('MOBILITE')
  await page.keyboard.press('Enter')

  await expect(page).toHaveURL(/recherche\?q=MOBILITE/)
  const field = page.getByRole('searchbox', { name: 'Ce que vous cherchez' })
  await expect(field).toBeFocused()
  await expect(page.getByRole('link', { name: /Mobilité solidaire/ }).first()).toBeVisible()
  await expect(page.locator('mark').first()).toHaveText('Mobilité')

  await field.fill('zzzz')
  await expect(page.getByText('Rien ne correspond à « zzzz »')).toBeVisible()
  await field.fill('mobilite solid')
  await expect(page.getByRole('link', { name: /Mobilité solidaire/ }).first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('link', { name: /Mobilité solidaire/ }).first()).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(field).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Mobilité solidaire' })).toBeVisible()
})

for (const width of [390, 1280]) {
  test(`the search has no fault at ${width} pixels`, async ({ browser, baseURL }) => {
    const page = await signedIn(browser, baseURL)
    await page.setViewportSize({ width, height: 844 })
    await page.goto(plan)
    const way = width < 992 ? 'button' : 'searchbox'
    await expect(page.getByRole(way, { name: 'Rechercher dans le schéma' })).toBeVisible()
    await expectClean(page, `plan with its search at ${width}`)
    await page.goto(`${plan}/recherche?q=aide+domicile`)
    await expect(page.getByRole('heading', { level: 2, name: /Fiches/ })).toBeVisible()
    await expectClean(page, `search at ${width}`)
    await page.getByRole('button', { name: 'Fiches', exact: true }).click()
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(1)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
}
