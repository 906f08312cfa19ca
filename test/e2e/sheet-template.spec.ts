import { expect, type Locator, type Page } from '@playwright/test'
import { expectNoSeriousFault } from '../support/axe'
import { test } from '../support/browser-test'
import { signedIn } from '../support/people'
import { planWithSheet } from '../support/plan-with-sheet'
import { fr } from '../support/sentence'

async function save(page: Page) {
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(page.getByText('C’est enregistré.').last()).toBeVisible()
  await expect(page.getByText('Ce qui va changer dans toutes les fiches')).toBeHidden()
}

function field(page: Page, name: string) {
  return page.getByRole('region', { name })
}

test('a project lead renames, hides, adds and reorders fields; an open sheet follows, and what was hidden comes back', async ({
  browser,
  baseURL,
}) => {
  const settings = await signedIn(browser, baseURL)
  const { address, sheet } = await planWithSheet(settings)
  const reader = await signedIn(browser, baseURL)
  await reader.goto(sheet)
  await field(reader, 'En une phrase').getByRole('textbox').fill('Un seul lieu pour tout.')
  await expect(field(reader, 'En une phrase').getByText('Enregistré')).toBeVisible()

  await settings.goto(`${address}/reglages?onglet=fiches`)
  await settings.getByRole('button', { name: 'Modifier « Pilote »' }).click()
  await settings.getByLabel('Nom du champ').fill('Chef de file')
  await settings.getByRole('button', { name: 'Masquer « En une phrase »' }).click()
  await expect(settings.getByText('Le champ « En une phrase » est masqué', { exact: false })).toBeVisible()
  await settings.getByRole('button', { name: 'Monter « Partenaires »' }).focus()
  await settings.keyboard.press('Enter')
  await settings.getByRole('button', { name: 'Ajouter un champ' }).click()
  const own = settings.locator('[data-template-field^="own-"]')
  await own.getByLabel('Nom du champ').fill('Places créées')
  await own.getByLabel('On y met').selectOption('un nombre')
  await own.getByLabel('Unité').fill('places')
  await own.getByLabel('Partie de la fiche').selectOption('Combien')
  const changes = settings.getByRole('region', { name: 'Ce qui va changer dans toutes les fiches' })
  await expect(changes.getByRole('listitem')).toContainText([
    '« En une phrase » est masqué',
    '« Pilote » s’appelle maintenant « Chef de file »',
    'Nouveau champ : « Places créées »',
    'L’ordre des champs de « Qui » change',
  ])
  await expectNoSeriousFault(settings, 'sheet template')
  await save(settings)

  await expect(field(reader, 'Chef de file')).toBeVisible()
  await expect(field(reader, 'En une phrase')).toHaveCount(0)
  const places = field(reader, 'Places créées')
  await places.getByRole('textbox').fill('12,5')
  await expect(places.getByText('Enregistré')).toBeVisible()
  const names = await reader.getByRole('heading', { level: 3 }).allTextContents()
  const rankOf = (name: string) => names.findIndex((each) => each.includes(name))
  expect(rankOf('Partenaires')).toBeLessThan(rankOf('Élu·e référent·e'))

  await settings.getByRole('button', { name: 'Afficher « En une phrase »' }).click()
  await save(settings)
  await expect(field(reader, 'En une phrase').getByRole('textbox')).toHaveValue('Un seul lieu pour tout.')
  await expect(places.getByRole('textbox')).toHaveValue('12,5')
  await expectNoSeriousFault(reader, 'sheet with a field of the plan')
})

test('a budget is entered year by year, funders are set beside its total, and structures come from the plan', async ({
  browser,
  baseURL,
}) => {
  const page = await signedIn(browser, baseURL)
  const { sheet } = await planWithSheet(page)
  await page.goto(sheet)

  const money = field(page, 'Moyens financiers')
  await money.getByLabel('fonctionnement, 2027, en euros').fill('12000')
  await money.getByLabel('fonctionnement, 2028, en euros').pressSequentially('1e5')
  await money.getByLabel('investissement, 2028, en euros').pressSequentially('30 000,50')
  await expect(money.getByText(fr.sheet.budget.noAmount)).toBeVisible()
  await expect(money.getByLabel('fonctionnement, 2028, en euros')).toHaveValue('1e5')
  await money.getByLabel('fonctionnement, 2028, en euros').fill('')
  await money.getByRole('button', { name: 'Ajouter une ligne à « Financeurs »' }).click()
  await money.getByLabel('Structure').fill('Une fondation')
  await expect(money.getByText('Saisie libre', { exact: false })).toBeVisible()
  await money.getByLabel('Structure').fill('Val-E')
  await page.getByRole('option', { name: 'Val-Essai' }).click()
  await expect(money.getByText('Saisie libre', { exact: false })).toBeHidden()
  await money.getByLabel('Montant (€)').fill('40000')
  await expect(money.getByText('Enregistré')).toBeVisible()
  const balance = money.locator('dl').last()
  await expect(balance).toContainText(/Dépenses\s:\s*42.000\s€/)
  await expect(balance).toContainText(/il manque\s2.000\s€/)
  await expectTotalsOnPhone(page, money)

  await page.reload()
  await expect(money.getByLabel('fonctionnement, 2027, en euros')).toHaveValue('12000')
  await expect(money.getByLabel('investissement, 2028, en euros')).toHaveValue('30000')
  await expectNoSeriousFault(page, 'sheet with a budget')
})

async function expectTotalsOnPhone(page: Page, money: Locator): Promise<void> {
  const screen = page.viewportSize()
  await page.setViewportSize({ width: 390, height: 844 })
  const total = money.getByRole('row', { name: /^2028/ }).getByRole('cell').last()
  await total.scrollIntoViewIfNeeded()
  const box = await money.getByRole('table').evaluate((table) => ({
    table: table.getBoundingClientRect().right,
    room: table.parentElement?.getBoundingClientRect().right ?? 0,
  }))
  expect(box.table).toBeLessThanOrEqual(box.room + 1)
  await expect(total).toHaveText(/^30.000$/)
  if (screen) await page.setViewportSize(screen)
}
