import { type Browser, expect, type Page } from '@playwright/test'
import { expectNoSeriousFault } from '../support/axe'
import { test } from '../support/browser-test'
import { fromOurPages } from '../support/demo-session'
import { inventedPlan } from '../support/invented-plan'
import { signedIn } from '../support/people'
import { fr, said } from '../support/sentence'

const { figure, figureImport, editor, common } = fr
const action = { id: 'a1', level: 'action', parent: 'b1.v1', order: 1, title: 'Soutenir les aidants' }
const place = (id: string, name: string) => ({ id, name, kind: 'canton' })

type Laid = { readonly page: Page; readonly diagnostic: string; readonly sheet: string }

/** A plan of its own with two territories, a group with its diagnostic, and an action with its sheet. */
async function laid(browser: Browser, baseURL: string | undefined): Promise<Laid> {
  const page = await signedIn(browser, baseURL)
  const post = async <Answer>(path: string, data: object): Promise<Answer> => {
    const answer = await page.request.post(`/api/plans${path}`, { data, headers: fromOurPages })
    expect(answer.status(), path).toBeLessThan(300)
    return (await answer.json()) as Answer
  }
  const document = {
    ...inventedPlan,
    nodes: [...inventedPlan.nodes, action],
    territories: [place('hauts', 'Les Hauts'), place('vallee', 'La Vallée')],
  }
  const { slug } = await post<{ slug: string }>('/documents', document)
  const group = await post<{ slug: string }>(`/${slug}/groups`, { name: 'Grand âge' })
  await post(`/${slug}/groups/${group.slug}/diagnostic`, { title: 'Diagnostic : grand âge' })
  await page.goto(`/p/${slug}/fiches`)
  await page.getByRole('link', { name: action.title }).click()
  await page.waitForURL(/\/fiches\/.+/)
  const sheet = new URL(page.url()).pathname
  return { page, sheet, diagnostic: `/p/${slug}/groupes/${group.slug}/diagnostic` }
}

const textOf = (page: Page) => page.locator('[data-editor="body"] .ProseMirror')

async function addCard(page: Page): Promise<void> {
  await page.getByRole('button', { name: figure.add, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(figure.form.title).fill('Aidants connus')
  await dialog.getByLabel(figure.form.value, { exact: false }).first().fill('1 240,5')
  await dialog.getByLabel(figure.form.unit).fill('personnes')
  await dialog.getByLabel(figure.form.year).fill('25')
  await dialog.getByRole('textbox', { name: new RegExp(`^${figure.form.source}`) }).fill('Enquête autonomie')
  await dialog.getByRole('button', { name: common.save }).click()
  await expect(dialog).toContainText(fr.refusal['figure-year-invalid'])
  await dialog.getByLabel(figure.form.year).fill('2025')
  await dialog.getByRole('button', { name: common.save }).click()
  await expect(dialog).toBeHidden()
}

async function insert(
  page: Page,
  field: ReturnType<Page['locator']>,
  choose: (dialog: ReturnType<Page['getByRole']>) => Promise<void>,
) {
  await field.locator('.ProseMirror').click()
  await field.getByRole('button', { name: editor.toolbar.figure }).click()
  const dialog = page.getByRole('dialog')
  await choose(dialog)
  await expect(dialog).toBeHidden()
}

const body = (page: Page) => page.locator('[data-editor="body"]')

test('a figure is noted, cited in the text and in a sheet, and stays up to date for everyone', async ({
  browser,
  baseURL,
}) => {
  const { page, diagnostic, sheet } = await laid(browser, baseURL)
  const other = await signedIn(browser, baseURL)
  await page.goto(diagnostic)
  await other.goto(diagnostic)

  await addCard(page)
  await insert(page, body(page), async (dialog) => {
    await dialog
      .getByRole('button', { name: said(figure.insert.insertNamed, { title: 'Aidants connus' }) })
      .click()
  })
  const cited = textOf(other).locator('[data-block="figureCard"]')
  await expect(cited).toContainText('1 240,5 personnes')
  await expect(cited).toContainText('Enquête autonomie')
  await expectNoSeriousFault(page, 'a diagnostic with a card')

  await page.goto(sheet)
  const findings = page.locator('[data-editor="findings"]')
  await insert(page, findings, async (dialog) => {
    await dialog
      .getByRole('button', { name: said(figure.insert.insertNamed, { title: 'Aidants connus' }) })
      .click()
  })
  await expect(findings).toContainText('1 240,5 personnes')

  await other.reload()
  await expect(other.getByText('Cité à 2 endroits')).toBeVisible()
  await other.getByRole('button', { name: said(figure.changeNamed, { title: 'Aidants connus' }) }).click()
  await other.getByRole('dialog').getByLabel(figure.form.value, { exact: false }).first().fill('1300')
  await other.getByRole('dialog').getByRole('button', { name: common.save }).click()
  await expect(findings).toContainText('1 300 personnes')

  await other.getByRole('button', { name: said(figure.retireNamed, { title: 'Aidants connus' }) }).click()
  await other.getByRole('dialog').getByRole('button', { name: figure.retire, exact: true }).click()
  await expect(findings).toContainText(figure.retiredMark)
  await expect(findings).toContainText('1 300 personnes')
})

const csv = `Territoire;Indicateur;Année;Valeur;Unité;Source
Les Hauts;Habitants de 75 ans et plus;2023;820;personnes;Insee
Les Hauts;Habitants de 75 ans et plus;2024;84o;personnes;Insee
Vallée;Habitants de 75 ans et plus;2023;1 500;personnes;Insee
Vallée;Habitants de 75 ans et plus;2024;1 620;personnes;Insee
`

async function choose(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: figure.series.import }).click()
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('dialog').getByRole('button', { name: figureImport.choose }).click()
  const buffer = Buffer.from(text, 'latin1')
  await (await choosing).setFiles({ name: 'habitants.csv', mimeType: 'text/csv', buffer })
}

test('a file with a faulty line and an unknown territory is put right, imported, drawn, and imported anew', async ({
  browser,
  baseURL,
}) => {
  const { page, diagnostic } = await laid(browser, baseURL)
  const other = await signedIn(browser, baseURL)
  await page.goto(diagnostic)
  await other.goto(diagnostic)

  await choose(page, csv)
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('4 lignes lues')
  await expect(dialog.getByLabel(figureImport.reading.encoding)).toHaveValue('windows-1252')
  await expect(dialog).toContainText(figureImport.result.blocked)
  await expectNoSeriousFault(page, 'an import of indicators')
  await dialog.getByRole('combobox', { name: /Vallée/ }).click()
  await page.getByRole('option', { name: 'La Vallée' }).click()
  const wrong = dialog.getByRole('textbox', { name: `Ligne 3, ${figureImport.columns.part.value}` })
  await wrong.fill('840')
  await wrong.blur()
  await expect(wrong).toBeHidden()
  await expect(dialog).toContainText('4 valeurs')
  await dialog.getByRole('button', { name: figureImport.result.confirm }).click()
  await expect(dialog).toBeHidden()

  await insert(page, body(page), async (chosen) => {
    await chosen.getByText(figure.insert.kinds.data).click()
    await chosen.getByText(figure.series.form.lines, { exact: true }).click()
    await chosen.getByRole('button', { name: /Habitants de 75 ans et plus/ }).click()
  })
  const shown = textOf(other).locator('[data-block="dataView"]')
  await expect(shown.getByRole('img', { name: /Les Hauts : de 820 personnes à 840 personnes/ })).toBeVisible()
  await shown.getByText(/^Tableau des valeurs/).click()
  await expect(shown.getByRole('row', { name: /La Vallée/ })).toContainText('1 620')

  await choose(page, csv.replace('84o', '845').replaceAll('Vallée', 'La Vallée'))
  await expect(dialog).toContainText('remplace la version 1')
  await dialog.getByRole('button', { name: figureImport.result.confirm }).click()
  await expect(dialog).toBeHidden()
  await expect(shown.getByRole('row', { name: /Les Hauts/ })).toContainText('845')

  await insert(page, body(page), async (chosen) => {
    await chosen.getByText(figure.insert.kinds.data).click()
    await chosen.getByText(figure.series.form.bars, { exact: true }).click()
    await chosen.getByRole('button', { name: /Habitants de 75 ans et plus/ }).click()
  })
  await expect(textOf(other)).toContainText('en 2024, dernière année connue')
  await expect(textOf(other)).toContainText('l’autre année est dans le tableau')
})

test('a testimony is marked, and a name in it is told of', async ({ browser, baseURL }) => {
  const { page, diagnostic } = await laid(browser, baseURL)
  const reader = await signedIn(browser, baseURL)
  await page.goto(diagnostic)
  await insert(page, body(page), async (dialog) => {
    await dialog.getByText(figure.insert.kinds.testimony).click()
    await dialog.getByRole('button', { name: figure.insert.insertTestimony }).click()
  })

  const testimony = textOf(page).locator('[data-block="testimony"]')
  await testimony.getByLabel(figure.testimony.audience).fill('une aidante')
  await testimony.getByLabel(figure.testimony.audience).blur()
  await testimony.locator('p').last().click()
  await page.keyboard.type('Mme Durand m’a tout dit.')
  await expect(testimony.getByRole('status')).toContainText('Mme Durand')
  await reader.goto(diagnostic)
  const theirs = textOf(reader).locator('[data-block="testimony"]')
  await expect(theirs.getByLabel(figure.testimony.audience)).toHaveValue('une aidante')
  await expect(theirs).toContainText('m’a tout dit')
})

test('what is wrong with a figure is said in our words until it is mended, and a double click tells once that it is saved', async ({
  browser,
  baseURL,
}) => {
  const { page, diagnostic } = await laid(browser, baseURL)
  await page.goto(diagnostic)
  await page.getByRole('button', { name: figure.add, exact: true }).click()
  const dialog = page.getByRole('dialog')
  const save = dialog.getByRole('button', { name: common.save })
  await dialog.getByLabel(figure.form.title).fill('Aidants connus')
  await save.click()
  await expect(dialog).toContainText(fr.refusal['figure-value-missing'])
  await dialog.getByLabel(figure.form.value, { exact: false }).first().fill('12')
  await dialog.getByLabel(figure.form.year).fill('2025')
  await dialog.getByRole('textbox', { name: new RegExp(`^${figure.form.source}`) }).fill('Enquête autonomie')
  await dialog.getByLabel(figure.form.link).fill('une adresse')
  await save.click()
  await expect(dialog).toContainText(fr.refusal['figure-link-invalid'])
  await dialog.getByLabel(figure.form.link).fill('https://exemple.test/enquete')
  await expect(dialog).not.toContainText(fr.refusal['figure-link-invalid'])

  await save.dblclick()
  await expect(dialog).toBeHidden()
  await expect(page.getByText(figure.saved)).toHaveCount(1)
})
