import { usualModels } from '@deconcert/domain/writing'
import { expect, type Page } from '@playwright/test'
import { en } from '../../apps/web/src/i18n/en/catalogue'
import { test } from '../support/browser-test'
import { chooseDemoAccount, enterDemo } from '../support/people'
import { fr, patternOf, sentencesOf } from '../support/sentence'
import { outside, type Stop, tour } from '../support/tour'

// Each page is looked at, not acted upon: its fault is told whole, and a trace would double the time.
test.use({ trace: 'off' })

test('in English no French sentence of ours is left, on any page', async ({ page, browser }) => {
  test.setTimeout(400_000)
  await page.goto('/connexion')
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await chooseLanguage(page, fr.shell.account.english)
  for (const stop of outside) await expectEnglish(page, stop)
  await chooseDemoAccount(page, 'Armand Lescuyère')
  await chooseLanguage(page, fr.shell.account.english)
  const stops = await tour(page.request)
  const own = [...(await wordsOfPlan(page, stops)), ...headingsOfModels]
  for (const stop of stops) {
    if (stop.arrive === undefined) await expectEnglish(page, stop, own)
  }
  const other = await enterDemo(browser, 'Baptiste Clairgeon')
  await expect(other.page.locator('html')).toHaveAttribute('lang', 'fr')
  await other.leave()
})

test('the language goes with the account to another browser, and comes back to French', async ({
  page,
  browser,
}) => {
  await chooseDemoAccount(page, 'Paul-Henri Saintagne')
  await chooseLanguage(page, fr.shell.account.english)
  await expect(page.getByRole('heading', { name: en.todo.title })).toBeVisible()
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')

  const elsewhere = await enterDemo(browser, 'Paul-Henri Saintagne')
  await expect(elsewhere.page.locator('html')).toHaveAttribute('lang', 'en')
  await chooseLanguage(elsewhere.page, fr.shell.account.french)
  await expect(elsewhere.page.getByRole('heading', { name: fr.todo.title })).toBeVisible()
  await elsewhere.leave()
})

async function chooseLanguage(page: Page, language: string): Promise<void> {
  const labels = [fr, en].flatMap(({ shell: { account } }) => [account.preferences, account.label])
  await page.getByRole('button', { name: new RegExp(labels.map(patternOf).join('|')) }).click()
  await page.getByText(language, { exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute(
    'lang',
    language === fr.shell.account.english ? 'en' : 'fr',
  )
  await page.keyboard.press('Escape')
}

/** Every text that the plan itself holds, and the sheets that are looked at, in the language in which it is written. */
async function wordsOfPlan(page: Page, stops: readonly Stop[]): Promise<readonly string[]> {
  const sheets = stops.flatMap(({ address }) => /\/fiches\/([\w-]+)$/.exec(address)?.[1] ?? [])
  const parts = ['', '/facets', '/territories', ...sheets.map((id) => `/sheets/${id}`)].map(
    (part) => `/api/plans/val-aubrelle${part}`,
  )
  const answers = await Promise.all(parts.map(async (part) => (await page.request.get(part)).json()))
  const textsIn = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value.trim()]
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
  }
  return textsIn(answers)
}

/** What texts begin with stays in the language of the plan. */
const headingsOfModels = Object.values(usualModels).flatMap((model) =>
  model.split('\n\n').map((heading) => heading.replace(/^# /, '')),
)

const english = new Set(sentencesOf(en))

/** What the plan itself says, in the language in which it is written, may read like one of ours. */
const inPlans = new Set([
  ...Object.values(fr.plan.qualifier),
  ...Object.values(fr.composition.grade),
  fr.ballot.open.defaultQuestion,
  // What a diagnostic says of its sources; names of groups and lines that begin like a name of ours.
  fr.plan.figures.source,
  fr.amendment.vote.question,
  fr.facet.territory.nameless,
  fr.facet.territory.ofNode,
  fr.process.body.name,
  // Diagnostics are called so by those who open them.
  fr.figure.citedIn.diagnostic,
  // The head of a column of the demo, and a structure of its sheets.
  fr.sheetLife.since,
  fr.shell.nav.committee,
])

/** What only a page in French would say: whole sentences, whatever fills their places. */
const onlyFrench = sentencesOf(fr)
  .filter((sentence) => !inPlans.has(sentence))
  .filter((sentence) => !english.has(sentence) && sentence.replaceAll(/\{.*\}/g, '').length > 3)
  .map((sentence) => new RegExp(`^${patternOf(sentence)}$`))

/** `own`: words of the plan's that are the same as ours. */
async function expectEnglish(
  page: Page,
  { name, address }: Stop,
  own: readonly string[] = [],
): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('.mantine-Skeleton-root')).toHaveCount(0)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  const words = await page.evaluate(readWords)
  expect(words.length, name).toBeGreaterThan(5)
  const said = words.filter((word) => !own.includes(word))
  const left = said.filter((word) => onlyFrench.some((sentence) => sentence.test(word)))
  expect.soft(left, name).toEqual([])
}

/** In the page: every piece of text, and every name for those who do not see. */
function readWords(): string[] {
  const words = new Set<string>()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) words.add(walker.currentNode.textContent?.trim() ?? '')
  for (const element of document.querySelectorAll('[aria-label], [placeholder], [title]')) {
    for (const name of ['aria-label', 'placeholder', 'title']) words.add(element.getAttribute(name) ?? '')
  }
  return [document.title, ...words].filter((word) => word !== '')
}
