import { expect, type Locator, type Page } from '@playwright/test'
import { expectClean, expectNoSeriousFault } from '../support/axe'
import { test } from '../support/browser-test'
import { fromOurPages } from '../support/demo-session'
import { enterDemo, type Someone } from '../support/people'
import { fr, said } from '../support/sentence'

const plan = 'val-aubrelle'
const label = 'Avant l’atelier du 12 mars'

/** A proposal of their own, in the group of the one that they draft already. */
async function newProposal({ page }: Someone): Promise<string> {
  const { groupId } = (await (await page.request.get(`/api/plans/${plan}/proposals/P-90`)).json()) as {
    groupId: string
  }
  const asked = { headers: fromOurPages, data: { groupId, title: 'Ouvrir le samedi' } }
  const answer = await page.request.post(`/api/plans/${plan}/proposals`, asked)
  const { id } = (await answer.json()) as { id: string }
  const read = await page.request.get(`/api/plans/${plan}/proposals/${id}`)
  const { code } = (await read.json()) as { code: number }
  return `/p/${plan}/propositions/P-${code}`
}

const textOn = (page: Page): Locator => page.getByRole('textbox', { name: fr.proposal.page.text })

async function typeAtEnd(page: Page, words: string): Promise<void> {
  await textOn(page).press('Control+End')
  await page.keyboard.type(words)
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible()
}

async function openHistory(page: Page): Promise<void> {
  await page.getByRole('button', { name: fr.comment.side.tabs.historique, exact: true }).press('Enter')
  await expect(page.getByRole('heading', { name: fr.history.versions.title })).toBeVisible()
}

/** Where there is little room the panel is a drawer, whose header the checker takes for a second banner of the page. */
async function looksClean(page: Page, where: string, width: number): Promise<void> {
  if (width < 992) await expectNoSeriousFault(page, `${where} at ${width} pixels`)
  else await expectClean(page, `${where} at ${width} pixels`)
}

test('an old version is restored while somebody else types: nothing of theirs is lost, and what was there comes back', async ({
  browser,
}) => {
  const writer = await enterDemo(browser, 'Mésange', '/')
  const address = await newProposal(writer)
  await writer.page.goto(address)
  await typeAtEnd(writer.page, 'Le guichet ouvre le samedi.')
  await writer.page.keyboard.press('Enter')
  await typeAtEnd(writer.page, 'La suite reste à écrire.')

  const other = await enterDemo(browser, 'Pascal Dutheillet', address)
  const { page } = other
  await expect(textOn(page)).toContainText('La suite reste à écrire.')
  await openHistory(page)
  await page.getByRole('button', { name: fr.history.versions.name }).press('Enter')
  await page.getByRole('textbox', { name: fr.history.versions.label }).fill(label)
  await page.keyboard.press('Enter')
  await expect(page.getByText(said(fr.history.versions.saved, { label }))).toBeVisible()

  await textOn(page).press('Control+Home')
  await page.keyboard.type('Très gros changement en tête. ')
  await expect(textOn(writer.page)).toContainText('Très gros changement')

  await page.getByRole('button', { name: said(fr.history.versions.restoreNamed, { label }) }).press('Enter')
  const confirm = page.getByRole('dialog').getByRole('button', { name: fr.history.restore.confirm })
  await expect(confirm).toBeEnabled()
  // Mésange goes on typing at the end, in a paragraph that the version has otherwise than it will be.
  await textOn(writer.page).press('Control+End')
  const typing = writer.page.keyboard.type(' Et ceci arrive pendant le rétablissement.', { delay: 60 })
  await confirm.press('Enter')
  await expect(page.getByText(fr.history.restore.done)).toBeVisible()
  await typing

  for (const each of [page, writer.page]) {
    await expect(textOn(each)).not.toContainText('Très gros changement')
    await expect(textOn(each)).toContainText('Le guichet ouvre le samedi.')
    await expect(textOn(each)).toContainText('pendant le rétablissement.')
  }
  await expect(page.getByText(fr.history.versions.kind['before-restore'])).toBeVisible()

  await page.getByRole('button', { name: said(fr.history.versions.compareNamed, { label }) }).press('Enter')
  const dialog = page.getByRole('dialog', { name: fr.history.compare.title })
  await expect(dialog.locator('ins')).toContainText('pendant le rétablissement.')
  await expect(dialog.getByText('Réécrit par Mésange')).toBeVisible()
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 })
    await looksClean(page, 'two versions of a text', width)
  }
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)

  await page.getByRole('switch', { name: fr.history.authors.show }).press('Space')
  await expect(page.locator('.dc-author[title="Mésange"]').first()).toBeVisible()
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 })
    await looksClean(page, 'the history of a text', width)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
  expect([...writer.faults, ...other.faults]).toEqual([])
  await other.leave()
  await writer.leave()
})

test('what I missed since I left is told, with who wrote it', async ({ browser }) => {
  const reader = await enterDemo(browser, 'Pascal Dutheillet', '/')
  const address = await newProposal(reader)
  await reader.page.goto(address)
  await typeAtEnd(reader.page, 'Un début.')
  const left = reader.page.waitForResponse((answer) => answer.url().endsWith('/departure'))
  await reader.page.getByRole('link', { name: fr.shell.nav.journal, exact: true }).click()
  expect((await left).status()).toBe(200)

  const writer = await enterDemo(browser, 'Mésange', address)
  await expect(textOn(writer.page)).toContainText('Un début.')
  await typeAtEnd(writer.page, ' Une suite que personne n’a vue.')
  await writer.leave()

  const { page } = reader
  await page.goto(`${address}?volet=historique`)
  await expect(page.getByText(/Mésange y a travaillé/)).toBeVisible()
  await page.getByRole('button', { name: fr.history.missed.see }).press('Enter')
  const dialog = page.getByRole('dialog', { name: fr.history.compare.title })
  await expect(dialog.locator('ins')).toContainText('Une suite que personne n’a vue.')
  await expect(dialog.locator('ins')).not.toContainText('Un début.')
  await reader.leave()
})
