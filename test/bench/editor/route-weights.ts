import { type Manifest, needed, pagesOfTheRouter, readManifest, weigh } from '../../support/weight'

/** What every page of somebody who is signed in needs besides its own. */
const signedIn = ['index.html', 'src/i18n/fr/catalogue.ts']
const ofPlans = [...signedIn, 'src/shell/plan-layout.tsx']
/** What a page fetches when it shows a text. */
const texts = 'src/text-page/shared-text.tsx'

/** One line of the report: kB of JavaScript, gzip. */
export type RouteWeight = { readonly js: number; readonly withText: number | '' }

/** What each page fetches before it shows, and with a text that one edits; the editor comes with nothing else. */
export async function routeWeights(): Promise<Record<string, RouteWeight>> {
  const manifest = await readManifest()
  const routes = await pagesOfTheRouter()
  const lines = await Promise.all(routes.map(async (page) => [page, await weightOf(manifest, page)] as const))
  return Object.fromEntries(lines)
}

async function weightOf(manifest: Manifest, page: string): Promise<RouteWeight> {
  const module = `src/features/${page}.tsx`
  const isOpen = page.startsWith('identity/')
  const frame = isOpen ? ['index.html', 'src/i18n/fr/first.ts'] : ofPlans
  const own = needed(manifest, [...frame, module])
  const hasText = textPages.has(page)
  const whole = hasText ? needed(manifest, [texts], new Set(own)) : own
  return { js: await kilobytes(manifest, own), withText: hasText ? await kilobytes(manifest, whole) : '' }
}

const textPages = new Set([
  'diagnostic/diagnostic-page',
  'proposal/proposal-page',
  'amendment/amendment-page',
  'sheet/sheet-page',
])

async function kilobytes(manifest: Manifest, names: Iterable<string>): Promise<number> {
  return Math.round((await weigh(manifest, names)).js / 100) / 10
}
