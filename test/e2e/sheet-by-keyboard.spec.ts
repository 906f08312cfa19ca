import { expect, type Locator, type Page } from '@playwright/test'
import { test } from '../support/browser-test'
import { newDemoSheet } from '../support/demo-sheet'
import { expectFocusKept, mark, pick, pressOn, typeIn } from '../support/keyboard'
import { signedIn } from '../support/people'
import { fr } from '../support/sentence'

const { sheetLife } = fr
const field = (page: Page, key: string) => page.locator(`[data-field="${key}"]`)

test('by keyboard alone, a sheet goes from empty to nineteen rules of nineteen, and is submitted', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(400_000)
  const page = await signedIn(browser, baseURL)
  const sheet = await newDemoSheet(page, 'Tenir une permanence sans souris')
  await page.goto(`/p/val-aubrelle/fiches/${sheet}`)
  await expect(page.getByText('5 / 19')).toBeVisible()
  // As somebody does who has read « Aller au contenu ».
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')

  await goToRule(page, 'FA-03', 'findings')
  const nature = page.getByRole('radiogroup', { name: 'Nature' })
  await mark(page, nature.getByRole('radio', { name: 'Nouvelle' }), { back: true })
  await typeIn(page, field(page, 'summary').getByRole('textbox'), 'Un seul lieu pour toutes les démarches.')
  await typeIn(page, field(page, 'findings').getByRole('textbox'), 'Un sur cinq renonce : https://insee.fr ')
  await typeIn(page, field(page, 'strategic-objective').getByRole('textbox'), 'Accueillir tout le monde.')
  await addRow(page, 'operational-objectives', 1, ['Ouvrir six lieux'])
  await typeIn(page, field(page, 'audiences').getByRole('textbox'), 'Les aidants')
  await tick(page, field(page, 'territories').getByRole('checkbox'))
  await typeIn(page, field(page, 'description').getByRole('textbox'), 'Un lieu par canton.')
  await writeSteps(page)
  await writeLead(page)
  const partner = await addRow(page, 'partners', 1, [])
  await typeIn(page, partner.getByRole('combobox').first(), 'CAF')
  await chooseYears(page)
  await tick(page, field(page, 'human-means').getByRole('checkbox'))
  await tick(page, field(page, 'financial-means').getByRole('checkbox'))
  await writeIndicators(page)
  await addRow(page, 'points-of-attention', 1, ['Les transports', 'Une navette'])
  await tick(page, field(page, 'other-plans').getByRole('checkbox'))
  await expect(page.getByText('17 / 19')).toBeVisible()

  const recorded = page.getByText(sheetLife.recorded)
  await pressOn(page, recorded, { within: 200, back: true })
  for (const kind of ['lead-confirmation', 'no-user-reading'] as const)
    await note(page, `${sheetLife.note} : ${sheetLife.attestation[kind]}`)
  await expect(page.getByText('19 / 19')).toBeVisible()
  await pressOn(page, step(page, 'complete'), { back: true })
  await confirm(page, sheetLife.event.complete)
  for (const event of ['forward', 'submit'] as const) {
    await pressOn(page, step(page, event))
    await confirm(page, sheetLife.event[event])
  }
  await expect(page.getByText(fr.sheet.page.submitted)).toBeVisible()
  await expectFocusKept(page)
})

const step = (page: Page, event: keyof typeof sheetLife.event) =>
  page.getByRole('button', { name: sheetLife.event[event] })

/** From the list of what is missing to the field, as its link says. */
async function goToRule(page: Page, rule: string, key: string): Promise<void> {
  await pressOn(page, page.getByRole('link', { name: new RegExp(`\\(${rule}\\)`) }), { within: 60 })
  await expect(field(page, key).locator(':focus')).toHaveCount(1)
}

/** A new line of a list: its first field has the focus then, and the others follow. */
async function addRow(page: Page, key: string, place: number, texts: readonly string[]): Promise<Locator> {
  await pressOn(
    page,
    field(page, key)
      .getByRole('button', { name: /^Ajouter une ligne/ })
      .last(),
  )
  const row = field(page, key)
    .getByRole('listitem')
    .nth(place - 1)
  const inputs = row.getByRole('textbox')
  await expect(row.locator('input, textarea').first()).toBeFocused()
  for (const [index, text] of texts.entries()) await typeIn(page, inputs.nth(index), text)
  return row
}

async function tick(page: Page, box: Locator): Promise<void> {
  await pressOn(page, box, {}, 'Space')
  await expect(box).toBeChecked()
}

async function writeSteps(page: Page): Promise<void> {
  for (const [index, step] of ['Choisir les lieux', 'Ouvrir le premier'].entries()) {
    const row = await addRow(page, 'steps', index + 1, [step])
    await typeIn(page, row.getByRole('combobox', { name: 'Responsable' }), 'CCAS')
    await pickYear(page, row.getByRole('group', { name: 'Échéance' }), 'Échéance', '2028')
  }
}

/** A date known to the year. */
async function pickYear(page: Page, date: Locator, name: string, year: string): Promise<void> {
  const precision = date.getByRole('combobox', { name: `${name} – Précision` })
  await pick(page, precision, page.getByRole('option', { name: 'Année', exact: true }))
  await typeIn(page, date.getByRole('textbox', { name: `${name} – Année` }), year)
}

async function writeLead(page: Page): Promise<void> {
  const lead = field(page, 'lead')
  await typeIn(page, lead.getByRole('combobox'), 'CCAS d’Orvance')
  await typeIn(page, lead.getByRole('textbox').nth(0), 'Accueil')
  await typeIn(page, lead.getByRole('textbox').nth(1), 'directrice')
}

async function chooseYears(page: Page): Promise<void> {
  const schedule = field(page, 'schedule')
  await pickYear(page, schedule.getByRole('group', { name: 'Début' }), 'Début', '2027')
  await pickYear(page, schedule.getByRole('group', { name: 'Fin' }), 'Fin', '2030')
}

async function writeIndicators(page: Page): Promise<void> {
  const texts = ['lieu', '0', '2026', '6', '2029', 'DSD', 'annuelle']
  for (const [index, type] of ['réalisation', 'résultat'].entries()) {
    const row = await addRow(page, 'indicators', index + 1, [`Lieux ouverts, ${type}`])
    if (index > 0)
      await pick(page, row.getByRole('combobox', { name: 'Type' }), page.getByRole('option', { name: type }))
    for (const [place, text] of texts.entries())
      await typeIn(page, row.getByRole('textbox').nth(place + 1), text)
    await typeIn(page, row.getByRole('combobox', { name: 'Responsable' }), 'DSD')
  }
}

async function note(page: Page, name: string): Promise<void> {
  await pressOn(page, page.getByRole('button', { name }), { within: 60 })
  const dialog = page.getByRole('dialog')
  await typeIn(page, dialog.getByRole('textbox'), 'Dit en réunion le 3 novembre.')
  await confirm(page, sheetLife.note)
}

async function confirm(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await pressOn(page, dialog.getByRole('button', { name, exact: true }))
  await expect(dialog).toBeHidden()
  await expectFocusKept(page)
}
