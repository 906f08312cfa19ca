import { expect, type Page } from '@playwright/test'
import { expectClean } from '../support/axe'
import { test } from '../support/browser-test'
import { inventedPlan } from '../support/invented-plan'
import { importPlan } from '../support/new-plan'
import { enterDemo, type Someone } from '../support/people'
import { fr, said } from '../support/sentence'

let lead: Someone
let plan: string

/** Two acts in the tree: a line renamed, another one retired. */
async function changeTree(page: Page) {
  await page.goto(`/p/${plan}/schema`)
  await page.getByRole('button', { name: /^Actions sur « Voie 1 – Voie 1\.1/ }).click()
  await page.getByRole('menuitem', { name: fr.tree.actions.rename }).click()
  await page.getByRole('textbox', { name: fr.tree.add.name }).fill('Voie 1.1, pour tous')
  await page.getByRole('dialog').getByRole('button', { name: fr.common.save }).click()
  await expect(page.getByRole('link', { name: 'Voie 1 Voie 1.1, pour tous' })).toBeVisible()
  await page.getByRole('button', { name: /^Actions sur « Voie 2 – Voie 1\.2/ }).click()
  await page.getByRole('menuitem', { name: fr.tree.actions.retire }).click()
  await page.getByLabel(fr.tree.state.reason).fill('Double une autre voie')
  await page.getByRole('dialog').getByRole('button', { name: fr.tree.actions.retire }).click()
  await expect(page.getByText(fr.tree.state.retire.done)).toBeVisible()
}

async function openVersions(page: Page, search = '') {
  await page.goto(`/p/${plan}/schema?vue=versions${search}`)
  await expect(page.getByRole('heading', { name: fr.version.list.title })).toBeVisible()
}

test.beforeAll(async ({ browser }) => {
  lead = await enterDemo(browser, 'Claire Montbrial')
  plan = await importPlan(lead, inventedPlan)
  await changeTree(lead.page)
})

test.afterAll(async () => {
  await lead.leave()
})

test('two versions side by side: what was renamed, what was retired, and hashes worked out again', async () => {
  const { page } = lead
  await openVersions(page)
  await page.getByRole('button', { name: said(fr.version.list.compareOf, { number: '2' }) }).click()

  await expect(page.getByText(fr.version.compare.verified)).toBeVisible()
  const renamed = page.getByRole('listitem', { name: /Voie 1\.1, pour tous/ })
  await expect(renamed.getByText(fr.version.kind.renamed, { exact: true })).toBeVisible()
  await expect(renamed.locator('ins')).toContainText('pour tous')
  const retired = page.getByRole('listitem', { name: /Voie 2 – Voie 1\.2/ })
  await expect(retired.getByText(fr.version.kind.retired, { exact: true })).toBeVisible()

  await page.getByRole('checkbox', { name: /^Renommé/ }).uncheck()
  await expect(renamed).toHaveCount(0)
  await expect(retired).toBeVisible()
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 })
    await expectClean(page, `two versions at ${width} pixels`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
})

test('a version is named as the adopted one, and the page of the plan prints its hash', async () => {
  const { page } = lead
  await openVersions(page)
  await page.getByRole('button', { name: said(fr.version.list.nameOf, { number: '2' }) }).click()
  await page.getByRole('checkbox', { name: fr.version.milestone.adopted }).check()
  await expectClean(page, 'the dialog that names a version')
  await page.getByRole('button', { name: fr.version.milestone.confirm, exact: true }).click()
  await expect(page.getByText(fr.version.milestone.done)).toBeVisible()

  await page.goto(`/p/${plan}`)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: fr.version.adopted.title })).toBeVisible()
  await expect(page.getByText(/^[0-9a-f]{64}$/)).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
})

test('going back to a version says what it will change, and brings back what was retired', async () => {
  const { page } = lead
  await openVersions(page)
  await page.getByRole('button', { name: said(fr.version.list.restoreOf, { number: '2' }) }).click()
  const dialog = page.getByRole('dialog')
  await expect(
    dialog.getByText(said(fr.version.restore.line, { kind: fr.version.kind.added, count: '1' })),
  ).toBeVisible()
  await expect(
    dialog.getByText(said(fr.version.restore.line, { kind: fr.version.kind.renamed, count: '1' })),
  ).toBeVisible()
  await expectClean(page, 'the dialog that goes back to a version')
  await dialog.getByLabel(fr.version.restore.reason).fill('La séance préfère la première mouture')
  await dialog.getByRole('button', { name: fr.version.restore.confirm }).click()
  await expect(page.getByText(fr.version.restore.done)).toBeVisible()

  await page.goto(`/p/${plan}/schema`)
  await expect(page.getByRole('link', { name: 'Voie 1 Voie 1.1', exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Voie 2 Voie 1.2', exact: true })).toBeVisible()
  expect(lead.faults).toEqual([])
})
