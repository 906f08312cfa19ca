import { expect, type Page } from '@playwright/test'
import { expectNoSeriousFault } from '../support/axe'
import { test } from '../support/browser-test'
import { inventedPlan } from '../support/invented-plan'
import { signedIn } from '../support/people'

/** Imports the invented plan through the page, and answers with its address. */
async function importPlan(page: Page): Promise<string> {
  await page.goto('/nouveau-schema')
  await page.getByText('Importer un document').click()
  await page.getByLabel('Ou collez son contenu').fill(JSON.stringify(inventedPlan))
  await page.getByRole('button', { name: 'Importer le schéma' }).click()
  await page.waitForURL(/\/p\//)
  return new URL(page.url()).pathname
}

test('the tree changes under the eyes of whoever looks at it', async ({ browser, baseURL }) => {
  const page = await signedIn(browser, baseURL)
  const address = await importPlan(page)
  const watcher = await page.context().newPage()
  await watcher.goto(`${address}/schema`)
  await expect(watcher.getByRole('link', { name: 'Voie 4 Voie 4.4' })).toBeVisible()

  await page.goto(`${address}/schema`)
  await page.getByRole('button', { name: /^Actions sur « Voie 1 – Voie 1\.1/ }).click()
  await page.getByRole('menuitem', { name: 'Ajouter ici : Action' }).click()
  await page.getByRole('textbox', { name: 'Titre' }).fill('Ouvrir une maison commune')
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click()
  await expect(watcher.getByRole('link', { name: 'Action 1 Ouvrir une maison commune' })).toBeVisible()
  await expect(watcher.getByText('Nouveau dans le schéma : Action 1')).toBeAttached()

  const line = (title: string) => page.locator('[data-storey]').filter({ hasText: title }).first()
  await line('Voie 1.4').dragTo(line('Voie 1.1'), { targetPosition: { x: 200, y: 3 } })
  await expect(watcher.getByRole('link', { name: 'Voie 1 Voie 1.4' })).toBeVisible()
})

test('levels renamed in the settings rename the tree', async ({ browser, baseURL }) => {
  const page = await signedIn(browser, baseURL)
  const address = await importPlan(page)

  await page.goto(`${address}/reglages?onglet=niveaux`)
  await page.getByLabel('Nom au singulier').first().fill('Défi')
  await expect(page.getByText('Défi 1', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(page.getByText('C’est enregistré.')).toBeVisible()

  await page.goto(`${address}/schema`)
  await expect(page.getByRole('link', { name: 'Défi 4 But 4' })).toBeVisible()
})

test('a document that cannot be read says where', async ({ browser, baseURL }) => {
  const page = await signedIn(browser, baseURL)
  await page.goto('/nouveau-schema')
  await page.getByText('Importer un document').click()
  const broken = { ...inventedPlan, nodes: [{ id: 'a', level: 'nobody', title: 'A' }] }
  await page.getByLabel('Ou collez son contenu').fill(JSON.stringify(broken))
  await page.getByRole('button', { name: 'Importer le schéma' }).click()
  await expect(page.getByText('Dans le document : nodes[0].level')).toBeVisible()
})

for (const width of [390, 1280]) {
  test(`the pages of a plan have no serious fault at ${width} pixels`, async ({ browser, baseURL }) => {
    const page = await signedIn(browser, baseURL)
    await page.setViewportSize({ width, height: 844 })
    const address = await importPlan(page)
    const tabs = ['general', 'niveaux', 'phases', 'personnes'].map((tab) => `/reglages?onglet=${tab}`)
    for (const path of ['', '/schema', ...tabs]) {
      await page.goto(`${address}${path}`)
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeAttached()
      await expectNoSeriousFault(page, path)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
    await page.goto(`${address}/schema`)
    await page.getByRole('link', { name: 'But 1', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'D’où vient cette ligne ?' })).toBeVisible()
    await expectNoSeriousFault(page, 'a line of the plan')
  })
}
