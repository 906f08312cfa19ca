import { expect, type Page } from '@playwright/test'
import { expectNoSeriousFault } from '../support/axe'
import { test } from '../support/browser-test'
import { inventedPlan } from '../support/invented-plan'
import { signedIn } from '../support/people'

/** A plan of its own, without facets, with one territory that has a name and one that has none. */
async function importPlan(page: Page): Promise<string> {
  const territories = [
    { id: 't1', name: 'Nord' },
    { id: 't2', name: null },
  ]
  const document = { ...inventedPlan, title: 'Repères', facets: [], territories }
  await page.goto('/nouveau-schema')
  await page.getByText('Importer un document').click()
  await page.getByLabel('Ou collez son contenu').fill(JSON.stringify(document))
  await page.getByRole('button', { name: 'Importer le schéma' }).click()
  await page.waitForURL(/\/p\//)
  return new URL(page.url()).pathname
}

/** A group with its statements, typed in the settings. */
async function addGroup(page: Page, rank: number, name: string, statements: readonly string[]) {
  await page.getByRole('button', { name: 'Ajouter un groupe' }).click()
  await page.getByLabel(`Groupe ${rank}`, { exact: false }).first().fill(name)
  for (const statement of statements) {
    await page.getByRole('button', { name: `Ajouter un énoncé à « ${name} »` }).click()
    const added = page.getByRole('textbox', { name: 'Énoncé' })
    const empty = added.nth(await emptyAmong(page))
    await empty.fill(statement)
  }
}

/** The place of the first statement that has no words yet. */
async function emptyAmong(page: Page): Promise<number> {
  const boxes = await page.getByRole('textbox', { name: 'Énoncé' }).all()
  const values = await Promise.all(boxes.map((box) => box.inputValue()))
  return values.indexOf('')
}

test('principles in three groups are numbered through, and ticked on a line', async ({
  browser,
  baseURL,
}) => {
  const page = await signedIn(browser, baseURL)
  const address = await importPlan(page)

  await page.goto(`${address}/reglages?onglet=reperes`)
  await page.getByRole('button', { name: 'Ajouter une famille' }).click()
  await page.getByLabel('Nom de la famille').fill('Nos principes')
  await page.getByLabel('Numérotation').selectOption('Continue à travers les groupes')
  await addGroup(page, 1, 'Objectifs', ['Autonomie', 'Responsabilité'])
  await addGroup(page, 2, 'Enjeux', ['Lisibilité'])
  await addGroup(page, 3, 'Règles', ['Proximité', 'Simplicité'])
  await expectNoSeriousFault(page, 'facets')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(page.getByText('C’est enregistré.')).toBeVisible()

  await page.goto(address)
  const statements = page.getByRole('region', { name: 'Repères transversaux' })
  await expect(statements.getByRole('listitem')).toHaveText([
    /^1\s*Autonomie/,
    /^2\s*Responsabilité/,
    /^3\s*Lisibilité/,
    /^4\s*Proximité/,
    /^5\s*Simplicité/,
  ])

  await page.goto(`${address}/schema`)
  await page.getByRole('link', { name: /Voie 1\.1/ }).click()
  const ticks = page.getByRole('region', { name: 'Repères transversaux' })
  await ticks.getByRole('button', { name: 'Cocher' }).click()
  await ticks.getByLabel('4. Proximité').click()
  await expect(ticks.getByLabel('4. Proximité')).toBeChecked()
  await ticks.getByRole('button', { name: 'Terminer' }).click()
  await expect(ticks).toContainText('Proximité')
  await expect(ticks).not.toContainText('Autonomie')
  await expectNoSeriousFault(page, 'facets')
})

test('a territorial variant inherits what is not different there', async ({ browser, baseURL }) => {
  const page = await signedIn(browser, baseURL)
  const address = await importPlan(page)
  await page.goto(`${address}/schema`)
  await page.getByRole('button', { name: /^Actions sur « Voie 1 – Voie 1\.1/ }).click()
  await page.getByRole('menuitem', { name: 'Ajouter ici : Action' }).click()
  await page.getByRole('textbox', { name: 'Titre' }).fill('Ouvrir une maison commune')
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click()
  await page.getByRole('link', { name: 'Action 1 Ouvrir une maison commune' }).click()
  await page.getByRole('link', { name: 'Ouvrir sa fiche action' }).click()

  const summary = page.locator('[data-field="summary"]')
  await summary.getByRole('textbox').fill('Un lieu pour tous')
  await expect(summary).toContainText('Enregistré')
  await page.getByRole('button', { name: 'Ajouter une variante' }).click()
  await page.getByRole('link', { name: 'Nord' }).click()

  await expect(page.getByRole('heading', { name: 'Variante territoriale : Nord' })).toBeVisible()
  await expect(summary).toContainText('Hérité')
  await expect(summary).toContainText('Un lieu pour tous')
  await summary.getByRole('button', { name: 'Écrire autrement ici' }).click()
  await summary.getByRole('textbox').fill('Deux lieux, un par vallée')
  await expect(summary).toContainText('Enregistré')
  await expect(page.getByText('Différent ici')).toBeVisible()
  await expectNoSeriousFault(page, 'facets')

  await page.getByRole('link', { name: /^Fiche départementale/ }).click()
  await expect(page.getByText('1 champ différent')).toBeVisible()
  await page.getByRole('link', { name: 'Nord' }).click()
  await page.getByRole('button', { name: 'Reprendre la valeur départementale' }).click()
  await expect(summary).toContainText('Un lieu pour tous')
  await expect(summary).toContainText('Hérité')
})
