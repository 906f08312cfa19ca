import type { Page } from '@playwright/test'
import { inventedPlan } from './invented-plan'

/** A plan of its own with one action, and the address of its sheet. */
export async function planWithSheet(page: Page): Promise<{ address: string; sheet: string }> {
  const action = { id: 'a1', level: 'action', parent: 'b1.v1', order: 1, title: 'Ouvrir un guichet' }
  await page.goto('/nouveau-schema')
  await page.getByText('Importer un document').click()
  const document = { ...inventedPlan, nodes: [...inventedPlan.nodes, action] }
  await page.getByLabel('Ou collez son contenu').fill(JSON.stringify(document))
  await page.getByRole('button', { name: 'Importer le schéma' }).click()
  await page.waitForURL(/\/p\//)
  const address = new URL(page.url()).pathname
  await page.goto(`${address}/fiches`)
  await page.getByRole('link', { name: 'Ouvrir un guichet' }).click()
  await page.waitForURL(/\/fiches\/.+/)
  return { address, sheet: new URL(page.url()).pathname }
}
