import AxeBuilder from '@axe-core/playwright'
import { type Browser, expect, type Page } from '@playwright/test'
import { castVote, closeByHand, openBallot } from '../support/ballot-in-browser'
import { test } from '../support/browser-test'
import { enterDemo } from '../support/people'
import { fr } from '../support/sentence'

const labels = ['Un guichet unique', 'Une équipe mobile', 'Un portail des droits']
const grades = ['À rejeter', 'Insuffisant', 'Passable', 'Bien', 'Très bien']
const judgment = { key: 'majority-judgment', grades, missing: 'worst', leastJudgments: 0, perVoter: null }
const address = (ballot: string) => `/p/val-aubrelle/scrutins/${ballot}`

async function sitDown(browser: Browser) {
  const [facilitator, member, watcher] = await Promise.all(
    ['Élodie Garancher', 'Mésange', 'Pascal Dutheillet'].map((name) => enterDemo(browser, name)),
  )
  if (facilitator === undefined || member === undefined || watcher === undefined) throw new Error('nobody')
  return { facilitator, member, watcher, leave: () => leaveAll([facilitator, member, watcher]) }
}

async function leaveAll(people: readonly { leave(): Promise<void> }[]): Promise<void> {
  await Promise.all(people.map((person) => person.leave()))
}

test('a result comes up on close in every open browser, in words, charts and tables, and on paper', async ({
  browser,
}) => {
  const { facilitator, member, watcher, leave } = await sitDown(browser)
  const ballot = await openBallot(facilitator.page, 'accueil', labels, {
    method: judgment,
    selection: { kind: 'top', places: 1 },
  })
  const pages = [member.page, watcher.page]
  for (const page of pages) {
    await page.goto(address(ballot))
    await expect(page.getByText(/^Aucun des /)).toBeVisible()
    await page.evaluate(() => Object.assign(window, { neverReloaded: true }))
  }
  await castVote(member.page, ballot, { o1: 4, o2: 2, o3: 0 })
  for (const page of pages) await expect(page.getByText(/^1 votant sur /)).toBeVisible()
  await castVote(watcher.page, ballot, { o1: 3, o2: 2, o3: 1 })
  await closeByHand(facilitator.page, ballot)

  for (const page of pages) {
    await expect(page.getByRole('heading', { name: fr.ballotResult.title, exact: true })).toBeVisible()
    await expect(page.getByText('En tête : « Un guichet unique ».').first()).toBeVisible()
    await expect(page.getByRole('status').filter({ hasText: fr.ballotPage.closedNow })).toContainText(
      '2 votants',
    )
    await expect(page.getByRole('img', { name: /Un guichet unique : mention Bien/ })).toBeVisible()
    expect(await page.evaluate(() => 'neverReloaded' in window)).toBe(true)
  }
  await expectReadable(watcher.page)
  await expectPrintable(watcher.page)
  expect([...facilitator.faults, ...member.faults, ...watcher.faults]).toEqual([])
  await leave()
})

const ways = [
  { name: 'approval', rules: { method: { key: 'approval', most: null } }, choice: ['o1', 'o3'] },
  { name: 'dots', rules: { method: { key: 'dots', dots: 5, mostPerOption: 3 } }, choice: { o1: 3, o2: 1 } },
  { name: 'borda', rules: { method: { key: 'borda' } }, choice: ['o2', 'o1', 'o3'] },
  { name: 'schulze', rules: { method: { key: 'schulze' } }, choice: ['o2', 'o1'] },
]

test('the result of every way of ranking is read on a phone and by its table', async ({ browser }) => {
  const { facilitator, member, leave } = await sitDown(browser)
  const { page } = member
  await page.setViewportSize({ width: 390, height: 844 })
  for (const { name, rules, choice } of ways) {
    const ballot = await openBallot(facilitator.page, 'accueil', labels, rules)
    await castVote(page, ballot, choice)
    await closeByHand(facilitator.page, ballot)
    await page.goto(address(ballot))
    await expect(page.getByRole('heading', { name: fr.ballotResult.title, exact: true })).toBeVisible()
    await page.getByText('Les chiffres en tableau').first().click()
    await expect(page.getByRole('table', { name: fr.ballotResult.title }), name).toBeVisible()
    await expectReadable(page)
  }
  await leave()
})

/** Everything unfolded: no fault in either scheme, nothing beyond the screen. */
async function expectReadable(page: Page): Promise<void> {
  const folds = page.locator('main details')
  for (const fold of await folds.all())
    await fold.evaluate((each: HTMLDetailsElement) => each.setAttribute('open', ''))
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations } = await new AxeBuilder({ page }).include('main').analyze()
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
  }
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0)
}

/** The paper has every table, the hashes and the head of the journal, in the colours of paper. */
async function expectPrintable(page: Page): Promise<void> {
  const folds = page.locator('main details')
  for (const fold of await folds.all())
    await fold.evaluate((each: HTMLDetailsElement) => each.removeAttribute('open'))
  await page.evaluate(() =>
    addEventListener('beforeprint', () => {
      const folded = document.querySelectorAll('main details:not([open], [data-screen-only])').length
      const scheme = document.documentElement.getAttribute('data-mantine-color-scheme')
      Object.assign(window, { onPaper: { folded, scheme } })
    }),
  )
  const paper = await page.pdf({ format: 'A4' })
  expect(paper.byteLength).toBeGreaterThan(10_000)
  expect(await page.evaluate(() => (window as unknown as { onPaper: unknown }).onPaper)).toEqual({
    folded: 0,
    scheme: 'light',
  })
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(/^Imprimé le .* empreinte [0-9a-f]{64}\.$/)).toBeVisible()
  await expect(page.getByRole('button', { name: fr.ballot.result.print })).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
}
