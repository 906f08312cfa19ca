import { expect, type Page } from '@playwright/test'
import { expectNoSeriousFault } from '../support/axe'
import { test } from '../support/browser-test'
import { signedIn } from '../support/people'
import { threeStoreys } from '../support/three-storeys'

async function imported(page: Page): Promise<string> {
  await page.goto('/nouveau-schema')
  await page.getByText('Importer un document').click()
  await page.getByLabel('Ou collez son contenu').fill(JSON.stringify(threeStoreys()))
  await page.getByRole('button', { name: 'Importer le schéma' }).click()
  await page.waitForURL(/\/p\//)
  return new URL(page.url()).pathname
}

/** Adds a line from the menu of another one. */
async function addIn(page: Page, parent: RegExp, level: string, title: string): Promise<void> {
  await page.getByRole('button', { name: parent }).click()
  await page.getByRole('menuitem', { name: `Ajouter ici : ${level}` }).click()
  await nameIt(page, title)
}

async function nameIt(page: Page, title: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Titre', exact: true }).fill(title)
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
}

test('three levels made by settings alone, the first without a name, then lines in them', async ({
  browser,
  baseURL,
}) => {
  const page = await signedIn(browser, baseURL)
  await page.goto('/nouveau-schema')
  await page.getByRole('textbox', { name: /^Titre/ }).fill('Schéma bâti par ses réglages')
  await page.getByRole('radio', { name: /À définir|définir/i }).check()
  await page.getByRole('button', { name: /^Créer/ }).click()
  await page.waitForURL(/\/p\//)
  const address = new URL(page.url()).pathname

  await page.goto(`${address}/reglages?onglet=niveaux`)
  for (const name of [null, 'Orientation', 'Action']) {
    await page.getByRole('button', { name: 'Ajouter un niveau' }).click()
    if (name !== null) await page.getByLabel('Nom au singulier').last().fill(name)
  }
  await expect(page.getByLabel('Forme du numéro').last()).toHaveValue('{parent}.{n}')
  await page.getByRole('switch', { name: 'Chaque élément porte une fiche action' }).last().check()
  await expect(page.getByText('Action 1.1.1')).toBeVisible()
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(page.getByText('C’est enregistré.')).toBeVisible()

  await page.goto(`${address}/schema`)
  await page.getByRole('button', { name: 'Ajouter : Niveau 1' }).click()
  await nameIt(page, 'Accueillir')
  await addIn(page, /^Actions sur « 1 – Accueillir/, 'Orientation', 'Identifier')
  await addIn(page, /^Actions sur « Orientation 1\.1/, 'Action', 'Cartographier')
  await expect(page.getByRole('link', { name: 'Action 1.1.1 Cartographier' })).toBeVisible()
})

test('a key that changes the level of a line asks first, and names both levels', async ({
  browser,
  baseURL,
}) => {
  const page = await signedIn(browser, baseURL)
  const address = await imported(page)
  await page.goto(`${address}/schema`)
  const line = page.locator('[data-line]').filter({ hasText: 'Intitulé de 2.2.5' })
  const asked = page.getByRole('dialog', { name: 'Changer de niveau ?' })

  await line.getByRole('link').first().focus()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(asked).toContainText('niveau « Action »')
  await expect(asked).toContainText('niveau « Orientation »')
  await page.keyboard.press('Escape')
  await expect(asked).toBeHidden()
  await expect(line.getByRole('link', { name: 'Action 2.2.5 Intitulé de 2.2.5' })).toBeFocused()

  await page.keyboard.press('Alt+ArrowLeft')
  await asked.getByRole('button', { name: 'Passer au niveau « Orientation »' }).click()
  await expect(line.getByRole('link', { name: 'Orientation 2.3 Intitulé de 2.2.5' })).toBeFocused()
})

test('a line moved by keyboard says what it was called, and its old number leads to it', async ({
  browser,
  baseURL,
}) => {
  const page = await signedIn(browser, baseURL)
  const address = await imported(page)
  await page.goto(`${address}/schema`)
  const line = page.locator('[data-line]').filter({ hasText: 'Intitulé de 2.2.5' })

  await line.getByRole('link').first().focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(line.getByRole('link', { name: 'Action 2.2.4 Intitulé de 2.2.5' })).toBeFocused()
  await expect(line.getByText('ex 2.2.5', { exact: true })).toBeVisible()

  const menu = page.getByRole('button', { name: /^Actions sur « Action 2\.2\.4/ })
  await menu.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: 'Déplacer…' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(menu).toBeFocused()

  await page.goto(`${address}/schema?numero=2.2.5`)
  const found = page.getByRole('search', { name: 'Aller à un numéro' })
  await expect(found.getByRole('link', { name: 'Action 2.2.5 – Intitulé de 2.2.4' })).toBeVisible()
  await found.getByRole('link', { name: 'Action 2.2.4 – Intitulé de 2.2.5' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Intitulé de 2.2.5' })).toBeVisible()
  await expect(page.getByText('ex 2.2.5', { exact: true })).toBeVisible()
})

test('a line is presented, attached elsewhere and told how many it announces', async ({
  browser,
  baseURL,
}) => {
  const page = await signedIn(browser, baseURL)
  const address = await imported(page)
  await page.goto(`${address}/schema`)
  await page.getByRole('link', { name: 'Orientation 2.1 Intitulé de 2.1' }).click()

  await page.getByRole('button', { name: 'Modifier la présentation' }).click()
  await page.getByRole('textbox', { name: 'Titre', exact: true }).fill('Accueillir tout le monde')
  await page.getByRole('textbox', { name: 'Objectifs' }).fill('Ouvrir\nInformer')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(page.getByText('Texte d’origine : « Intitulé de 2.1 »')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Informer' })).toBeVisible()

  await page.getByRole('button', { name: 'Nombres annoncés…' }).click()
  await page.getByRole('textbox', { name: 'Actions' }).fill('12')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(page.getByText('3 / 12 fiches saisies')).toBeVisible()

  await page.getByRole('combobox', { name: 'Rattacher aussi à' }).fill('3.1')
  await page.getByRole('option', { name: 'Orientation 3.1 – Intitulé de 3.1' }).click()
  await page.getByRole('button', { name: 'Rattacher', exact: true }).click()
  await expectNoSeriousFault(page, 'a line with a second parent')
  await page.getByRole('link', { name: 'Orientation 3.1 – Intitulé de 3.1' }).click()
  await expect(page.getByRole('link', { name: 'Orientation 2.1 – Accueillir tout le monde' })).toBeVisible()

  await page.goto(`${address}/schema`)
  await expect(page.getByText('aussi ici : Orientation 2.1')).toBeVisible()
  await expectNoSeriousFault(page, 'the tree with a second parent')
})

test('what other levels make of the references is seen before it is stored', async ({ browser, baseURL }) => {
  const page = await signedIn(browser, baseURL)
  const address = await imported(page)
  await page.goto(`${address}/reglages?onglet=niveaux`)
  await expect(page.getByText('Aucune référence ne change.')).toBeVisible()

  await page.getByLabel('Nom au singulier').nth(1).fill('Axe')
  await expect(page.getByText('11 références changeraient sur 41.')).toBeVisible()
  await expect(page.getByText('jusqu’ici Orientation 1.1')).toBeVisible()
  await page.getByLabel('Forme du numéro').nth(1).fill('{n}')
  await expect(page.getByText('1 · Axe 1', { exact: true })).toBeVisible()
  await expectNoSeriousFault(page, 'what other levels would change')
})
