import { expect, type Page } from '@playwright/test'
import { expectNoSeriousFault } from '../support/axe'
import { test } from '../support/browser-test'
import { fromOurPages } from '../support/demo-session'
import { inventedPlan } from '../support/invented-plan'
import { signedIn } from '../support/people'
import { fr } from '../support/sentence'

/** A plan of its own, led by the demo's project lead: the address of its matrix « ambitions × principes ». */
async function matrixAddress(page: Page): Promise<string> {
  const answer = await page.request.post('/api/plans/documents', {
    data: inventedPlan,
    headers: fromOurPages,
  })
  const { slug } = (await answer.json()) as { slug: string }
  const level = inventedPlan.levels[0]?.key ?? ''
  return `/p/${slug}/schema?vue=matrice&lignes=${level}&colonnes=facet:themes`
}

const cell = (page: Page, row: number, column: number) => page.locator(`#cell-${row}-${column}`)

test('two people fill a matrix, and each sees what the other does', async ({ browser, baseURL }) => {
  const page = await signedIn(browser, baseURL)
  const address = await matrixAddress(page)
  const other = await page.context().newPage()
  await page.goto(address)
  await other.goto(address)
  await expect(page.getByText(/^Aucune case remplie sur/)).toBeVisible()

  await cell(page, 0, 0).click()
  await expect(cell(page, 0, 0)).toHaveAttribute('aria-pressed', 'true')
  await expect(cell(other, 0, 0)).toHaveAttribute('aria-pressed', 'true')
  await expect(other.getByText(/^Une case remplie sur/)).toBeVisible()

  // The same cell at the same moment, then one each: nobody is refused anything.
  await Promise.all([cell(page, 1, 1).click(), cell(other, 1, 1).click()])
  await Promise.all([cell(page, 2, 2).click(), cell(other, 3, 3).click()])
  for (const each of [page, other]) {
    await expect(cell(each, 2, 2)).toHaveAttribute('aria-pressed', 'true')
    await expect(cell(each, 3, 3)).toHaveAttribute('aria-pressed', 'true')
    await expect(each.getByText('Quelqu’un d’autre a modifié cet élément')).toBeHidden()
  }
  const both = await Promise.all([page, other].map((each) => cell(each, 1, 1).getAttribute('aria-pressed')))
  expect(both[0]).toBe(both[1])
})

test('a matrix is filled by keyboard, details included', async ({ browser, baseURL }) => {
  const page = await signedIn(browser, baseURL)
  await page.goto(`${await matrixAddress(page)}&cases=intensite`)
  await cell(page, 0, 0).focus()

  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await expect(cell(page, 1, 1)).toBeFocused()
  await page.keyboard.press('3')
  await expect(cell(page, 1, 1)).toHaveText('3')
  await page.keyboard.press('Space')
  await expect(cell(page, 1, 1)).toHaveText('')
  await page.keyboard.press('2')

  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(/Dernière saisie\s: Claire Montbrial/)).toBeVisible()
  await dialog.getByLabel('Rôle').fill('Pilote')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(cell(page, 1, 1)).toBeFocused()

  await page.getByText('Rôle', { exact: true }).click()
  await expect(cell(page, 1, 1)).toHaveText('Pilote')
  await page.reload()
  await expect(cell(page, 1, 1)).toHaveText('Pilote')
  await page.keyboard.press('Control+End')
})

test('without a network a cell goes back, with a sentence', async ({ browser, baseURL }) => {
  const page = await signedIn(browser, baseURL)
  await page.goto(await matrixAddress(page))
  await expect(cell(page, 0, 0)).toBeVisible()

  await page.context().setOffline(true)
  await cell(page, 0, 0).click()
  await expect(page.locator('.mantine-Notification-root').first()).toBeVisible()
  await expect(cell(page, 0, 0)).toHaveAttribute('aria-pressed', 'false')

  await page.context().setOffline(false)
  await cell(page, 0, 0).click()
  await expect(cell(page, 0, 0)).toHaveAttribute('aria-pressed', 'true')
})

test('a matrix is kept under a name, found again and taken out of the list', async ({ browser, baseURL }) => {
  const page = await signedIn(browser, baseURL)
  await page.goto(await matrixAddress(page))
  await page.getByRole('button', { name: 'Enregistrer cette matrice' }).click()
  await page.getByLabel('Nom de la matrice').fill('Ce que nous servons')
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  const link = page.getByRole('link', { name: 'Ce que nous servons' })
  await expect(link).toHaveAttribute('aria-current', 'page')

  await page.getByRole('button', { name: 'Retirer' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Retirer' }).click()
  await expect(link).toBeHidden()
})

test('on a phone it is a list, filled line by line', async ({ browser, baseURL }) => {
  const page = await signedIn(browser, baseURL, { viewport: { width: 390, height: 900 } })
  await page.goto(await matrixAddress(page))
  await page
    .getByRole('button', { name: /^Remplir/ })
    .first()
    .click()
  const box = page.getByRole('dialog').getByRole('checkbox').nth(1)
  const name = (await box.locator('xpath=ancestor::*[contains(@class,"Checkbox-body")]').textContent()) ?? ''
  await box.click()
  await expect(box).toBeChecked()
  await page.keyboard.press('Escape')

  await expect(
    page.getByRole('main').getByRole('listitem').filter({ hasText: name.trim() }).first(),
  ).toBeVisible()
  await expectNoSeriousFault(page, 'the matrix as a list')
})

test('the line of a submitted sheet is read only, says so, and its details say why', async ({
  browser,
  baseURL,
}) => {
  const page = await signedIn(browser, baseURL)
  await page.goto('/p/val-aubrelle/schema?vue=matrice')
  const line = page.getByRole('row').filter({ hasText: fr.matrix.held }).first()
  const held = line.locator('button[data-held]').first()
  await expect(held).toBeVisible()
  const before = await held.getAttribute('aria-pressed')
  await held.click()
  const details = page.getByRole('dialog')
  await expect(details).toContainText(fr.refusal['sheet-read-only'])
  await expect(details.getByRole('button', { name: fr.common.save, exact: true })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(details).toBeHidden()
  await held.press('Space')
  await expect(details).toContainText(fr.refusal['sheet-read-only'])
  await page.keyboard.press('Escape')
  expect(await held.getAttribute('aria-pressed')).toBe(before)
})

test('the demo shows a matrix partly filled, with what is empty, without a serious fault', async ({
  browser,
  baseURL,
}) => {
  const page = await signedIn(browser, baseURL, { name: 'Baptiste Clairgeon' })
  await page.goto('/p/val-aubrelle/schema?vue=matrice')

  await expect(page.getByRole('link', { name: 'Actions × principes' })).toHaveAttribute(
    'aria-current',
    'page',
  )
  await page.getByText('Principes que rien ne sert : 1').click()
  await page.getByRole('button', { name: /^4 Mesurer/ }).click()
  await expect(cell(page, 0, 3)).toBeFocused()
  // Whoever only reads is told so, and a press opens the details.
  await cell(page, 0, 0).click()
  await expect(page.getByRole('dialog').getByLabel('Rôle')).toHaveAttribute('readonly')
  await page.keyboard.press('Escape')
  await expectNoSeriousFault(page, 'the matrix as a table')
})
