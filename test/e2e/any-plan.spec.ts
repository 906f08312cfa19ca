import { expect, type Locator, type Page } from '@playwright/test'
import { aubrelleText } from '../../packages/domain/src/plan/outline.fixture'
import { test } from '../support/browser-test'
import { welcome } from '../support/new-plan'
import { enterDemo } from '../support/people'
import { fr, said } from '../support/sentence'

const { outline } = fr

/** An unnamed level, then two with names, numbered behind their parents. */
async function makeLevels(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/reglages?onglet=niveaux`)
  for (const name of [null, 'Orientation', 'Action']) {
    await page.getByRole('button', { name: 'Ajouter un niveau' }).click()
    if (name !== null) await page.getByLabel('Nom au singulier').last().fill(name)
  }
  await page.getByRole('switch', { name: 'Chaque élément porte une fiche action' }).last().check()
  await page.getByRole('button', { name: fr.common.save }).click()
  await expect(page.getByText(fr.settings.saved)).toBeVisible()
}

/** Pastes the printed plan, and leaves out by hand the one line that nobody understood. */
async function pastePlan(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/schema`)
  await page.getByRole('link', { name: outline.action }).click()
  await page.getByLabel(outline.source.paste).fill(aubrelleText)
  await page.getByRole('button', { name: outline.source.read }).click()
  await expect(page.getByRole('button', { name: outline.write })).toBeDisabled()
  const number = aubrelleText.split('\n').findIndex((line) => line.includes('Cadre de mise')) + 1
  await page.getByLabel(said(outline.readingOf, { number })).selectOption(outline.kind.ignored)
  await page.getByRole('button', { name: outline.write }).click()
  await page.waitForURL(/\/schema$/)
}

/** One family of two statements, in the settings. */
async function addFacet(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/reglages?onglet=reperes`)
  await page.getByRole('button', { name: 'Ajouter une famille' }).click()
  await page.getByLabel('Nom de la famille').fill('Nos principes')
  for (const statement of ['Proximité', 'Clarté']) {
    await page.getByRole('button', { name: /^Ajouter un énoncé/ }).click()
    await page.getByRole('textbox', { name: 'Énoncé' }).last().fill(statement)
  }
  await page.getByRole('button', { name: fr.common.save }).click()
  await expect(page.getByText(fr.settings.saved)).toBeVisible()
}

const cell = (page: Page, row: number, column: number): Locator => page.locator(`#cell-${row}-${column}`)

test('levels by settings, a printed text, a move by keyboard, a matrix of two people, two versions', async ({
  browser,
}) => {
  const lead = await enterDemo(browser, 'Claire Montbrial', '/nouveau-schema')
  const { page } = lead
  await page.getByRole('textbox', { name: /^Titre/ }).fill('Schéma de A à Z')
  await page.getByRole('radio', { name: /définir/i }).check()
  await page.getByRole('button', { name: fr.newPlan.create }).click()
  await page.waitForURL(/\/p\//)
  const address = new URL(page.url()).pathname
  await makeLevels(page, address)
  await pastePlan(page, address)
  await expect(page.getByRole('link', { name: /^Action 1\.1\.1 / })).toBeVisible()

  const moved = page.locator('[data-line]').filter({ hasText: /Action 2\.1\.2/ })
  const title = ((await moved.getByRole('link').first().textContent()) ?? '').replace(/^Action 2\.1\.2 ?/, '')
  await moved.getByRole('link').first().focus()
  await page.keyboard.press('Alt+ArrowUp')
  const line = page.locator('[data-line]').filter({ hasText: title })
  await expect(line).toContainText('Action 2.1.1')
  await expect(line.getByText('ex 2.1.2', { exact: true })).toBeVisible()

  await addFacet(page, address)
  const plan = address.split('/').at(-1) ?? ''
  const other = await welcome(browser, lead, plan, { name: 'Nadia Ferrandi', role: 'facilitator' })
  await page.goto(`${address}/schema?vue=matrice`)
  await other.page.goto(page.url())
  await cell(page, 0, 0).click()
  await expect(cell(other.page, 0, 0)).toHaveAttribute('aria-pressed', 'true')
  await cell(other.page, 1, 1).click()
  await expect(cell(page, 1, 1)).toHaveAttribute('aria-pressed', 'true')

  await page.goto(`${address}/schema?vue=versions`)
  await page
    .getByRole('button', { name: new RegExp(said(fr.version.list.compareOf, { number: '.*' })) })
    .first()
    .click()
  await expect(page.getByText(fr.version.compare.verified)).toBeVisible()
  await expect(page.getByText('ex 2.1.2').or(page.getByText('Action 2.1.2')).first()).toBeVisible()
  expect([...lead.faults, ...other.faults]).toEqual([])
  await Promise.all([lead.leave(), other.leave()])
})
