import { type Browser, expect, type Page } from '@playwright/test'
import { expectClean } from '../support/axe'
import { test } from '../support/browser-test'
import { fromOurPages } from '../support/demo-session'
import { fiveShapes } from '../support/five-shapes'
import { signedIn } from '../support/people'

const widths = [1280, 390] as const

async function imported(page: Page, document: unknown): Promise<string> {
  const answer = await page.request.post('/api/plans/documents', { data: document, headers: fromOurPages })
  expect(answer.status()).toBe(201)
  return `/p/${(await answer.json()).slug}`
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
}

async function open(browser: Browser, baseURL: string | undefined, width: number, key: string) {
  const page = await signedIn(browser, baseURL, { viewport: { width, height: 844 } })
  const shape = fiveShapes.find((each) => each.key === key)
  const address = await imported(page, shape?.document)
  await page.goto(`${address}/schema`)
  await expect(page.getByRole('heading', { level: 1, name: 'Schéma' })).toBeVisible()
  return { page, address, titles: shape?.document.nodes.map(({ title }) => title) ?? [] }
}

for (const { key } of fiveShapes) {
  for (const width of widths) {
    test(`[A50] the plan « ${key} » is looked at and printed whole, ${width} pixels wide`, async ({
      browser,
      baseURL,
    }) => {
      const { page, address, titles } = await open(browser, baseURL, width, key)
      await expectNoSidewaysScroll(page)
      await expectClean(page, `${key}, ${width}: the schema`)

      await page.goto(`${address}/schema/imprimer`)
      const paper = page.getByRole('article')
      await expect(paper).toBeVisible()
      await expectNoSidewaysScroll(page)
      await expectClean(page, `${key}, ${width}: the print`)

      await page.emulateMedia({ media: 'print' })
      await expect(page.getByRole('button', { name: 'Imprimer' })).toBeHidden()
      await expect(page.getByRole('banner')).toBeHidden()
      const printed = await paper.getByRole('heading').allInnerTexts()
      for (const title of titles) expect(printed.some((heading) => heading.endsWith(title))).toBe(true)
      expect((await page.pdf()).subarray(0, 4).toString()).toBe('%PDF')
    })
  }
}

test('[A50] a plan in which nothing is decided says where to begin', async ({ browser, baseURL }) => {
  const { page } = await open(browser, baseURL, 390, 'empty')
  const begin = page.getByRole('link', { name: 'Définir les niveaux' })
  await expect(begin).toBeVisible()
  await begin.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Réglages' })).toBeVisible()
})

test('[A50] actions that stand alone and territories without a name are on paper', async ({
  browser,
  baseURL,
}) => {
  const { page, address } = await open(browser, baseURL, 1280, 'flat')
  await page.goto(`${address}/schema/imprimer`)
  await expect(page.getByRole('heading', { level: 2, name: /^Action 5/ })).toBeVisible()
  await expect(page.getByText('Territoire 3', { exact: true })).toHaveCount(3 + 1)
})

test('[A50] five lines of forty-seven are told as such', async ({ browser, baseURL }) => {
  const { page, address } = await open(browser, baseURL, 1280, 'partial')
  await page.goto(`${address}/schema/imprimer`)
  await expect(page.getByText('5 / 47 fiches actions')).toBeVisible()
})

test('[A51] the menu « Exporter » tells what each file holds, and gives it', async ({ browser, baseURL }) => {
  const { page } = await open(browser, baseURL, 390, 'deep')
  await page.getByRole('button', { name: 'Exporter' }).press('Enter')
  await expect(page.getByRole('menuitem', { name: /Document du schéma/ })).toContainText(
    'sans le contenu des fiches',
  )
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: /Lignes du schéma \(Excel\)/ }).press('Enter')
  expect((await download).suggestedFilename()).toMatch(
    /^schema-des-solidarites-des-grandes-iles(-\d+)?-schema\.xlsx$/,
  )
})
