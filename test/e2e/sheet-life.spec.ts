import type { SheetRule } from '@deconcert/domain/sheet'
import { expect, type Page } from '@playwright/test'
import { expectNoSeriousFault } from '../support/axe'
import { test } from '../support/browser-test'
import { fromOurPages } from '../support/demo-session'
import { newDemoSheet } from '../support/demo-sheet'
import { signedIn } from '../support/people'
import { fr } from '../support/sentence'
import { fullFields } from '../support/sheet'

const plan = '/api/plans/val-aubrelle'
const title = 'Ouvrir un lieu pour toutes les démarches'

async function fill(page: Page, sheet: string, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const data = { value: fullFields[key], expectedVersion: 0 }
    const answer = await page.request.put(`${plan}/sheets/${sheet}/fields/${key}`, {
      headers: fromOurPages,
      data,
    })
    expect(answer.status()).toBe(200)
  }
}

async function write(page: Page, field: string, words: string): Promise<void> {
  const text = page.locator(`[data-field="${field}"] [contenteditable="true"]`)
  await text.click()
  await page.keyboard.type(words)
  await expect(text).toContainText(words.trim())
}

async function confirm(page: Page, name: string, reason?: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  if (reason !== undefined) await dialog.getByRole('textbox').fill(reason)
  await dialog.getByRole('button', { name, exact: true }).click()
  await expect(dialog).toBeHidden()
}

async function take(page: Page, event: 'complete' | 'forward' | 'submit'): Promise<void> {
  await page.getByRole('button', { name: fr.sheetLife.event[event] }).click()
  await confirm(page, fr.sheetLife.event[event])
}

const lateWords = 'Directrice de l’accueil, écrit sans réseau'

async function writeOffline(page: Page): Promise<void> {
  const field = page.locator('[data-field="elected-official"]').getByRole('textbox').last()
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible()
  await page.context().setOffline(true)
  await field.fill(lateWords)
  await field.press('Tab')
  await expect(page.locator('[data-field="elected-official"] [data-step="refused"]')).toBeVisible()
  await expect(page.locator('[data-save-state="offline"]')).toContainText('1 modification en attente')
}

/** What was written in a field that is read only by then is on the page, and on the device until it is given up. */
async function expectOfferedAndGivenUp(page: Page): Promise<void> {
  await page.context().setOffline(false)
  const kept = page.locator('[data-draft="elected-official"]')
  await expect(kept).toContainText(lateWords)
  await expect(page.locator('[data-field="elected-official"]')).not.toContainText(lateWords)
  await page.reload()
  await expect(kept).toContainText(lateWords)
  await kept.getByRole('button', { name: fr.editor.draft.discard }).click()
  await kept.getByRole('button', { name: fr.editor.draft.reallyDiscard }).click()
  await expect(kept).toHaveCount(0)
}

/** Where each rule that an empty sheet does not keep is mended. */
const placesOfEmpty: Partial<Record<SheetRule, string>> = {
  'FA-03': '[data-field="findings"]',
  'FA-04': '[data-field="operational-objectives"]',
  'FA-05': '[data-field="audiences"]',
  'FA-06': '[data-field="territories"]',
  'FA-07': '[data-field="lead"]',
  'FA-08': '[data-field="lead"]',
  'FA-09': '[data-field="steps"]',
  'FA-10': '[data-field="schedule"]',
  'FA-11': '[data-field="human-means"]',
  'FA-12': '[data-field="indicators"]',
  'FA-14': '[data-field="points-of-attention"]',
  'FA-15': '[data-field="other-plans"]',
  'FA-16': '[data-field="summary"]',
  'FA-19': '#recorded-user-reading',
}

/** Each rule says what to do, and its link gives the focus to where that is done. */
async function expectEachLeads(page: Page, places: Partial<Record<SheetRule, string>>): Promise<void> {
  for (const [rule, place] of Object.entries(places) as [SheetRule, string][]) {
    const line = page.getByRole('listitem').filter({ hasText: rule })
    await expect(line).toContainText(fr.sheetMending[rule])
    await line.getByRole('link').click()
    await expect(page.locator(`${place}:focus-within`)).toBeVisible()
  }
}

/** A comment that blocks is led to, and resolved there. */
async function expectObjectionLeads(page: Page): Promise<void> {
  await page.locator('[data-field="description"] [contenteditable="true"]').press('Shift+Home')
  await page.getByRole('button', { name: fr.comment.add, exact: true }).click()
  await page.getByLabel(fr.comment.body.label).fill('Pas sans la MDPH.')
  await page.getByRole('checkbox', { name: fr.comment.body.blocking }).check()
  await page.getByRole('button', { name: fr.comment.body.send }).click()
  await page.locator('[data-side-toggle="commentaires"]').click()
  await expect(page.locator('[data-thread-card]')).toHaveCount(0)
  await expectEachLeads(page, { 'FA-17': '[data-thread-card]' })
  const card = page.locator('[data-thread-card]')
  await card.getByRole('button', { name: fr.comment.thread.resolve, exact: true }).click()
  await page.locator('[data-side-toggle="commentaires"]').click()
}

test('two people fill a sheet from empty to nineteen rules of nineteen and submit it; the committee decides', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(300_000)
  const lead = await signedIn(browser, baseURL)
  const writer = await signedIn(browser, baseURL, { name: 'Élodie Garancher' })
  const sheet = await newDemoSheet(lead, title, 'Élodie Garancher')
  for (const page of [lead, writer]) {
    await page.goto(`/p/val-aubrelle/fiches/${sheet}`)
    await expect(page.getByText('5 / 19')).toBeVisible()
  }
  await expectEachLeads(writer, placesOfEmpty)
  const keys = Object.keys(fullFields)

  await write(writer, 'findings', 'Un habitant sur cinq renonce : https://insee.fr ')
  await fill(writer, sheet, keys.slice(0, 7))
  await write(lead, 'strategic-objective', 'Accueillir tout le monde.')
  await write(lead, 'description', 'Un lieu par canton.')
  await expectObjectionLeads(lead)
  await fill(lead, sheet, keys.slice(7))
  await lead.reload()
  await expect(lead.getByText('17 / 19')).toBeVisible()
  await expectEachLeads(lead, { 'FA-08': '#recorded-lead-confirmation', 'FA-19': '#recorded-user-reading' })
  for (const kind of ['lead-confirmation', 'no-user-reading'] as const) {
    await lead
      .getByRole('button', { name: `${fr.sheetLife.note} : ${fr.sheetLife.attestation[kind]}` })
      .click()
    await confirm(lead, fr.sheetLife.note, 'Dit en réunion le 3 novembre.')
  }

  await expect(writer.getByText('19 / 19')).toBeVisible()
  await expectNoSeriousFault(writer, 'a complete sheet')
  for (const [page, event] of [
    [writer, 'complete'],
    [writer, 'forward'],
  ] as const)
    await take(page, event)
  const late = await signedIn(browser, baseURL, { name: 'Élodie Garancher' })
  await late.goto(`/p/val-aubrelle/fiches/${sheet}`)
  await writeOffline(late)
  await take(lead, 'submit')
  await expect(writer.getByText(fr.sheet.page.submitted)).toBeVisible()
  await expectOfferedAndGivenUp(late)
  await expect(writer.locator('[data-field="description"] [contenteditable="true"]')).toHaveCount(0)

  const judge = await signedIn(browser, baseURL, { name: 'Hélène Vautrin-Sorel' })
  await judge.goto(`/p/val-aubrelle/fiches/${sheet}`)
  await judge.getByRole('link', { name: fr.sheetLife.decideThere }).click()
  await judge.getByRole('checkbox', { name: new RegExp(`^Choisir .*${title}`) }).check()
  await judge.getByRole('radio', { name: fr.sheetLife.copil.act['validate-with-reserve'] }).check()
  const decide = judge.getByRole('button', { name: fr.sheetLife.copil.decide })
  await expect(decide).toBeDisabled()
  await judge.locator('section', { has: decide }).getByRole('textbox').fill('Sous réserve du chiffrage.')
  await decide.click()
  await confirm(judge, fr.sheetLife.copil.act['validate-with-reserve'])
  await expectNoSeriousFault(judge, 'the committee with a decided sheet')
  await expect(writer.getByText(fr.sheetLife.state['validated-with-reserve']).first()).toBeVisible()
  await expect(writer.getByText('Sous réserve du chiffrage.').first()).toBeVisible()
})

test('the committee and the sheet tell which cited figure has changed since it was submitted, then and now', async ({
  browser,
  baseURL,
}) => {
  const judge = await signedIn(browser, baseURL, { name: 'Hélène Vautrin-Sorel' })
  await judge.goto('/p/val-aubrelle/copil')
  const line = judge.getByRole('listitem').filter({ hasText: 'Délai moyen de réponse de la MDPH' }).first()
  await expect(line).toContainText(fr.sheetLife.figures.since.submit)
  await expect(line).toContainText('4,8 mois alors, 5,2 mois maintenant')
  await expectNoSeriousFault(judge, 'the committee with a figure that has changed')

  await line.getByRole('link').click()
  await expect(judge.getByText('2024 alors, 2025 maintenant').first()).toBeVisible()
})
