import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** What the checker leaves out: a part of the page, by its selector; rules that have none of these tags. */
type Looking = { readonly exclude?: string; readonly tags?: readonly string[] }

const looked = new Set<string>()

/** Without any fault that the checker knows, once everything that was asked for has come. Each place is looked at once. */
export async function expectClean(page: Page, where: string, looking: Looking = {}): Promise<void> {
  if (looked.has(where)) return
  looked.add(where)
  expect.soft((await violationsOn(page, looking)).map(told), where).toEqual([])
}

/** Without any fault that keeps somebody out, once everything that was asked for has come. */
export async function expectNoSeriousFault(page: Page, where: string): Promise<void> {
  const violations = await violationsOn(page, {})
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect.soft(serious.map(told), where).toEqual([])
}

async function violationsOn(page: Page, { exclude, tags }: Looking) {
  await expect(page.locator('.mantine-Skeleton-root')).toHaveCount(0)
  await movementsEnd(page)
  await page.evaluate(showUnseen)
  const checker = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()
  if (exclude !== undefined) checker.exclude(exclude)
  if (tags !== undefined) checker.withTags([...tags])
  return (await checker.analyze()).violations
}

type Violation = Awaited<ReturnType<typeof violationsOn>>[number]

function told({ id, nodes }: Violation): string {
  return `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`
}

/** In the page: what is out of sight is drawn too; until then it keeps the colours that it had when it was. */
function showUnseen(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('* { content-visibility: visible !important; }')
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}

/** What fades in has not its colours yet. */
async function movementsEnd(page: Page): Promise<void> {
  await page.evaluate(() => {
    const ending = document
      .getAnimations()
      .filter((movement) => movement.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
    return Promise.allSettled(ending.map((movement) => movement.finished))
  })
}
