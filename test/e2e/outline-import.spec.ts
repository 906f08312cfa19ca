import { expect } from '@playwright/test'
import { strToU8, zipSync } from 'fflate'
import { aubrelleText } from '../../packages/domain/src/plan/outline.fixture'
import { expectNoSeriousFault } from '../support/axe'
import { test } from '../support/browser-test'
import { enterDemo } from '../support/people'
import { fr, said } from '../support/sentence'

const { outline, newPlan } = fr

function lineOf(words: string): number {
  return aubrelleText.split('\n').findIndex((line) => line.includes(words)) + 1
}

test('a printed plan is pasted, one line is put right, and all of it becomes a plan', async ({ browser }) => {
  const { page, faults } = await enterDemo(browser, 'Claire Montbrial', '/nouveau-schema')
  await page.getByText(newPlan.fromOutline, { exact: true }).click()
  await page.getByLabel(outline.source.paste).fill(aubrelleText)
  await page.getByRole('button', { name: outline.source.read }).click()

  const counts = page.getByTestId('outline-counts')
  await expect(counts).toHaveText(/^2 .+ \/ 3 Orientations \/ 5 Actions \/ 4 objectifs$/)
  await expectNoSeriousFault(page, 'outline')
  await page.getByLabel(newPlan.name).fill('Schéma collé')
  const create = page.getByRole('button', { name: newPlan.create })
  await expect(create).toBeDisabled()

  // The line that nobody understood is left out, by keyboard.
  const unknown = page.getByLabel(said(outline.readingOf, { number: lineOf('Cadre de mise') }))
  await unknown.focus()
  await unknown.selectOption(outline.kind.ignored)
  // What was read as an action is the end of the one above.
  const second = lineOf('Aller vers ceux qui ne viennent pas')
  await page.getByLabel(said(outline.readingOf, { number: second })).selectOption(outline.kind.objective)
  await expect(counts).toHaveText(/3 Orientations \/ 4 Actions \/ 5 objectifs$/)
  const first = lineOf('Action 2.1.1 : Ouvrir')
  await page.getByRole('button', { name: said(outline.edit, { number: first }) }).click()
  await page.getByLabel(said(outline.wordsOf, { number: first })).fill('Ouvrir des lieux')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: '2.1.1 Ouvrir des lieux' })).toBeVisible()

  await page.reload()
  await expect(counts).toHaveText(/3 Orientations \/ 4 Actions \/ 5 objectifs$/)
  await page.getByLabel(newPlan.name).fill('Schéma collé')
  await create.click()
  await page.waitForURL(/\/p\/schema-colle/)
  await page.goto(`${new URL(page.url()).pathname}/schema`)
  await expect(page.getByRole('link', { name: 'Action 2.1.1 Ouvrir des lieux' })).toBeVisible()
  await expect(page.getByRole('link', { name: /^Orientation 1\.2 Animation du chef de filât/ })).toBeVisible()
  expect(faults).toEqual([])
})

test('on a telephone, a DOCX grows under a line of a plan', async ({ browser }) => {
  const viewport = { width: 390, height: 844 }
  const { page, faults } = await enterDemo(browser, 'Claire Montbrial', '/nouveau-schema', { viewport })
  await page.getByLabel(newPlan.name).fill('Schéma de poche')
  await page.getByRole('button', { name: newPlan.create }).click()
  await page.waitForURL(/\/p\/schema-de-poche/)
  const address = new URL(page.url()).pathname
  await page.goto(`${address}/schema`)
  await page.getByRole('link', { name: outline.action }).click()
  const paragraphs = ['Orientation 1 : Accueillir', 'Axe 1 : Ouvrir des lieux', 'Axe 2 : Former']
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')
  const docx = zipSync({ 'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`) })
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: outline.source.choose }).click()
  await (await choosing).setFiles({
    name: 'plan.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.from(docx),
  })
  await expect(page.getByTestId('outline-counts')).toHaveText(/^1 Orientation \/ 2 Axes \/ aucun objectif$/)
  await expectNoSeriousFault(page, 'outline on a telephone')
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  await page.getByRole('button', { name: outline.write }).click()
  await page.waitForURL(/\/schema$/)
  await expect(page.getByRole('link', { name: /Axe 2 Former/ })).toBeVisible()
  expect(faults).toEqual([])
})

test('the text that a plan gives comes back whole, and a text without levels is given some', async ({
  browser,
}) => {
  const { page, faults } = await enterDemo(browser, 'Claire Montbrial', '/nouveau-schema?depuis=texte')
  const exported = await page.request.get('/api/plans/val-aubrelle/export?format=txt')
  await page.getByLabel(outline.source.paste).fill(await exported.text())
  await page.getByRole('button', { name: outline.source.read }).click()
  const counts = page.getByTestId('outline-counts')
  await expect(counts).toHaveText(
    /^\d+ Orientations \/ \d+ Axes \/ \d+ Actions \/ \d+ Fiches territoriales \//,
  )

  await page.getByRole('button', { name: outline.restart }).click()
  await page.getByLabel(outline.source.paste).fill('accueillir partout.\nouvrir des lieux.')
  await page.getByRole('button', { name: outline.source.read }).click()
  await page.getByRole('button', { name: outline.addLevel.axis, exact: true }).click()
  await page.getByRole('link', { name: 'Il reste un point à régler' }).click()
  await expect(page.locator('#ligne-1')).toBeFocused()
  await page.getByLabel(said(outline.readingOf, { number: 1 })).selectOption('Axe')
  await expect(counts).toHaveText(/^1 Axe \//)
  await expectNoSeriousFault(page, 'outline without levels')
  expect(faults).toEqual([])
})
