import { expect } from '@playwright/test'
import { expectClean } from '../support/axe'
import { test } from '../support/browser-test'
import { enterDemo } from '../support/people'
import { fr, said } from '../support/sentence'

const { process, settings } = fr

test('the process of a plan is edited, and shown as announced, as held and as counted', async ({
  browser,
}) => {
  const lead = await enterDemo(browser, 'Claire Montbrial')
  const { page } = lead
  await page.goto('/p/val-aubrelle/reglages?onglet=phases')
  await page.getByRole('button', { name: process.event.add }).click()
  const meeting = page.getByRole('region', { name: /^Rendez-vous \d+$/ }).last()
  await meeting.getByLabel(process.event.label).fill('Café des aidants')
  await meeting.getByLabel(process.starts).fill('2026-11-02')
  await meeting.getByLabel(process.heldStarts).fill('2026-11-04')
  await meeting.getByLabel(process.event.participants, { exact: true }).fill('18')
  await expectClean(page, 'settings of the process')
  await page
    .getByRole('region', { name: process.event.title })
    .getByRole('button', { name: fr.common.save })
    .click()
  await expect(page.getByText(settings.saved).first()).toBeVisible()

  await page.goto('/p/val-aubrelle/reglages?onglet=chiffres')
  await page.getByRole('button', { name: process.figure.add }).click()
  const figure = page.getByRole('region', { name: /^Chiffre \d+$/ }).last()
  await figure
    .getByLabel(process.figure.verbatim, { exact: true })
    .fill('une vingtaine de groupes, dit la lettre')
  await figure.getByLabel(process.figure.value, { exact: true }).fill('20')
  await figure.getByLabel(process.figure.source, { exact: true }).fill('Lettre de cadrage')
  await figure
    .getByLabel(process.figure.measure, { exact: true })
    .selectOption(process.figure.measureOf.groups)
  await expectClean(page, 'settings of the figures')
  await page.getByRole('button', { name: fr.common.save }).click()
  await expect(page.getByText(settings.saved).first()).toBeVisible()

  await page.goto('/p/val-aubrelle/reglages?onglet=general')
  const title = page.getByLabel(settings.general.title)
  const stored = await title.inputValue()
  await title.fill(`${stored}, à reprendre`)
  await page.getByRole('tab', { name: settings.tabs.bodies }).click()
  await page.getByRole('dialog').getByRole('button', { name: fr.common.cancel }).click()
  await expect(title).toHaveValue(`${stored}, à reprendre`)
  await page.getByRole('tab', { name: settings.tabs.bodies }).click()
  await page.getByRole('dialog').getByRole('button', { name: settings.leave.confirm }).click()
  await expect(page.getByRole('heading', { name: process.body.title })).toBeVisible()

  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/p/val-aubrelle/reglages?onglet=instances')
  await expect(page.getByRole('heading', { name: process.body.title })).toBeVisible()
  await expectClean(page, 'settings of the bodies')
  await page.goto('/p/val-aubrelle')
  // The older meetings are folded: which are, the day of the test tells.
  await expect(page.getByText('4 novembre 2026 (annoncé : 2 novembre 2026)')).toBeAttached()
  const row = page.getByRole('row', { name: /une vingtaine de groupes/ })
  await expect(row).toContainText(said(fr.plan.figures.source, { source: 'Lettre de cadrage' }))
  await expect(row.getByRole('cell')).toHaveText(/^\d+$/)
  await expectClean(page, 'the page of a plan with its process')
  expect(lead.faults).toEqual([])
  await lead.leave()
})
