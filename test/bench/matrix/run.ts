/**
 * `npm run bench:matrix`: how a matrix of 200 lines and 20 columns feels. Starts the product on an empty folder, imports
 * such a plan half filled, opens it in a real browser, ticks there, and watches what somebody else ticks.
 */
import { existsSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { demoCookie, fromOurPages } from '../../support/demo-session'
import { enterDemo } from '../../support/people'
import { openPlace, startProduct } from '../../support/product'
import { pressToPaint, seenToPaint } from './in-page'
import { largePlan } from './large-plan'

const lead = 'Claire Montbrial'
const sizes = { small: { lines: 47, columns: 12 }, large: { lines: 200, columns: 20 } } as const
const ticks = 40

const browserPath =
  process.env.CHROMIUM_PATH ??
  ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((path) => existsSync(path))

await using place = await openPlace()
const product = startProduct(place, { by: 'node', env: { DEMO: 'on' } })
const browser = await chromium.launch({
  args: ['--no-sandbox'],
  ...(browserPath === undefined ? {} : { executablePath: browserPath }),
})
try {
  await product.serves()
  const cookie = await demoCookie(place.url, lead)
  const small = await measure(cookie, sizes.small)
  const large = await measure(cookie, sizes.large)
  console.table({ '47 × 12': small, '200 × 20': large })
  const ratios = Object.entries(large).map(([name, value]) => [name, round(value / (small[name] ?? value))])
  console.table({ '200 × 20 / 47 × 12': Object.fromEntries(ratios) })
} finally {
  await browser.close()
  product.signal('SIGTERM')
  await product.exited
}

type Figures = Readonly<Record<string, number>>

/** Milliseconds: medians, and the longest but one in twenty. */
async function measure(cookie: string, size: { lines: number; columns: number }): Promise<Figures> {
  const { slug, matrix } = await importPlan(cookie, size)
  const asked = `/api/plans/${slug}/matrix?level=action&columns=facet:principes`
  const read = await timed(
    5,
    async () => await (await fetch(place.url + asked, { headers: { cookie } })).text(),
  )
  const plain = await timed(5, async () =>
    (await fetch(`${place.url}/api/plans/${slug}/matrices`, { headers: { cookie } })).text(),
  )
  const { page, leave } = await enterDemo(browser, lead, '/', { baseURL: place.url })
  const opened = await openMatrix(page, matrix)
  const own = await pressToPaint(page, size, ticks)
  const others = await seenToPaint(page, size, ticks, async (row, column) => {
    const data = await cellAt(cookie, slug, row, column)
    return async () => {
      const headers = { ...fromOurPages, cookie }
      await page.request.post(`${place.url}/api/plans/${slug}/crossings`, { headers, data })
    }
  })
  await leave()
  return {
    'matrix read': round(median(read)),
    'matrix read / a small answer': round(median(read) / median(plain)),
    'opened in': round(opened),
    'press to paint': round(median(own)),
    'press to paint p95': round(late(own)),
    'somebody else to paint': round(median(others)),
    'somebody else to paint p95': round(late(others)),
  }
}

async function importPlan(cookie: string, size: { lines: number; columns: number }) {
  const answer = await fetch(`${place.url}/api/plans/documents`, {
    method: 'POST',
    headers: { ...fromOurPages, cookie },
    body: JSON.stringify(largePlan(size)),
  })
  const { slug } = (await answer.json()) as { slug: string }
  return { slug, matrix: `/p/${slug}/schema?vue=matrice&lignes=action&colonnes=facet:principes` }
}

async function openMatrix(page: Page, matrix: string): Promise<number> {
  const start = performance.now()
  await page.goto(place.url + matrix)
  await page.locator('#cell-0-0').waitFor()
  return performance.now() - start
}

type Cells = {
  readonly rows: readonly { readonly id: string }[]
  readonly columns: readonly { readonly id: string }[]
  readonly cells: readonly (readonly [number, number, number, number, string, string])[]
}

/** What turns this cell over, seen as it stands. */
async function cellAt(cookie: string, slug: string, row: number, column: number) {
  const address = `${place.url}/api/plans/${slug}/matrix?level=action&columns=facet:principes`
  const { rows, columns, cells } = (await (await fetch(address, { headers: { cookie } })).json()) as Cells
  const cell = cells.find(([atRow, atColumn]) => atRow === row && atColumn === column)
  return {
    nodeId: rows[row]?.id,
    kind: 'item',
    columnId: columns[column]?.id,
    intensity: (cell?.[2] ?? 0) > 0 ? 0 : 1,
    expectedVersion: cell?.[3] ?? null,
  }
}

async function timed(times: number, act: () => Promise<unknown>): Promise<readonly number[]> {
  const taken: number[] = []
  for (let n = 0; n < times; n += 1) {
    const start = performance.now()
    await act()
    taken.push(performance.now() - start)
  }
  return taken
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function late(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
