import { expect, type Locator, type Page } from '@playwright/test'
import { expectNoSeriousFault } from '../support/axe'
import { test } from '../support/browser-test'
import { fromOurPages } from '../support/demo-session'
import { claimingPng, plainPng } from '../support/image-bytes'
import { signedIn } from '../support/people'
import { fr } from '../support/sentence'

const plan = '/api/plans/val-aubrelle'
const words = fr.sheetAnnex
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n', 'latin1')

/** A new action under a validated axis, with an empty sheet. */
async function newSheet(lead: Page): Promise<string> {
  const { nodes } = await (await lead.request.get(`${plan}/nodes`)).json()
  const axis = nodes.find(
    (node: { levelKey: string; state: string }) => node.levelKey === 'axe' && node.state === 'validated',
  )
  const data = { title: 'Joindre une étude', levelKey: 'action', parentId: axis.id, position: 0 }
  const made = await lead.request.post(`${plan}/nodes`, { headers: fromOurPages, data })
  const { id } = await made.json()
  const { sheets } = await (await lead.request.get(`${plan}/sheets`)).json()
  return sheets.find((sheet: { nodeId: string }) => sheet.nodeId === id).id
}

const field = (page: Page) => page.locator('[data-field="annexes"]')

async function choose(page: Page, name: string, mimeType: string, buffer: Buffer): Promise<Locator> {
  const dialog = page.getByRole('dialog')
  const chooser = page.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: words.choose }).press('Enter')
  await (await chooser).setFiles({ name, mimeType, buffer })
  return dialog
}

test('by keyboard: files are joined to a sheet with their words, taken away, renamed and removed', async ({
  browser,
  baseURL,
}) => {
  const page = await signedIn(browser, baseURL)
  const sheet = await newSheet(page)
  await page.goto(`/p/val-aubrelle/fiches/${sheet}`)
  await expect(field(page).getByText(words.none)).toBeVisible()

  await field(page).getByRole('button', { name: words.add }).press('Enter')
  let dialog = await choose(page, 'note.txt', 'text/plain', Buffer.from('Bonjour'))
  await expect(dialog.getByText(fr.refusal['file-kind-not-taken'])).toBeVisible()
  await choose(page, 'bombe.png', 'image/png', claimingPng(30_000, 30_000))
  await expect(dialog.getByText(fr.insert.image.tooLarge)).toBeVisible()
  await choose(page, 'Étude d’accès.pdf', 'application/pdf', pdf)
  await expect(dialog.getByLabel(words.name)).toHaveValue('Étude d’accès')
  await dialog.getByLabel(words.name).press('Enter')
  await expect(dialog.getByText(words.wordsMissing)).toBeVisible()
  await dialog.getByLabel(words.words).fill('Durée des trajets vers les guichets, par commune')
  await expectNoSeriousFault(page, 'the dialog of an annex')
  await dialog.getByRole('button', { name: words.join, exact: true }).press('Enter')
  await expect(dialog).toBeHidden()
  const link = field(page).getByRole('link', { name: 'Télécharger « Étude d’accès »' })
  await expect(link).toBeVisible()
  await expect(field(page).locator('[data-step="saved"], [data-step="clean"]')).toBeVisible()

  await field(page).getByRole('button', { name: words.add }).press('Enter')
  dialog = await choose(page, 'plan.png', 'image/png', plainPng(640, 400, 90))
  await expect(dialog.getByLabel(words.name)).toHaveValue('plan')
  await dialog.getByLabel(words.words).fill('Plan de la vallée')
  await dialog.getByRole('button', { name: words.join, exact: true }).press('Enter')
  await expect(field(page).getByRole('link')).toHaveCount(2)
  await field(page).getByRole('button', { name: 'Modifier « plan »' }).press('Enter')
  await page.getByRole('dialog').getByLabel(words.name).fill('Plan de la vallée de l’Aubrelle')
  await page.getByRole('dialog').getByRole('button', { name: words.save }).press('Enter')
  await expect(field(page).getByRole('link', { name: /vallée de l’Aubrelle/ })).toBeVisible()
  await expectNoSeriousFault(page, 'a sheet with annexes')

  const reader = await signedIn(browser, baseURL, {
    name: 'Baptiste Clairgeon',
    viewport: { width: 390, height: 800 },
  })
  await reader.goto(`/p/val-aubrelle/fiches/${sheet}`)
  const taken = reader.waitForEvent('download')
  await field(reader)
    .getByRole('link', { name: /Étude d’accès/ })
    .click()
  expect((await taken).suggestedFilename()).toContain('Étude')
  await expect(field(reader).getByText('Durée des trajets vers les guichets, par commune')).toBeVisible()
  await expect(field(reader).getByRole('button')).toHaveCount(0)
  await expectNoSeriousFault(reader, 'a sheet with annexes, read on a phone')
  await reader.emulateMedia({ media: 'print' })
  await expect(field(reader).getByText('Étude d’accès')).toBeVisible()
  await expect(field(reader).getByText('Durée des trajets vers les guichets, par commune')).toBeVisible()

  await field(page).getByRole('button', { name: 'Retirer « Étude d’accès »' }).press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: words.removeConfirm }).press('Enter')
  await expect(field(page).getByRole('link')).toHaveCount(1)
  await expect(field(reader).getByRole('link')).toHaveCount(1)
})
