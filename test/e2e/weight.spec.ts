import { expect } from '@playwright/test'
import { test } from '../support/browser-test'
import {
  type Manifest,
  needed,
  pagesOfTheRouter,
  readManifest,
  waitingForEachOther,
  weigh,
} from '../support/weight'

/** Bytes of gzip that a page may ask for, and why they are not fewer: infra/decisions/015. */
const limits = { first: { js: 178_000, css: 13_500 }, editor: 212_000 }

const first = ['index.html', 'src/i18n/fr/first.ts', 'src/features/identity/sign-in-page.tsx']
const proposal = [
  'index.html',
  'src/i18n/fr/catalogue.ts',
  'src/shell/plan-layout.tsx',
  'src/shell/plan-nav.tsx',
  'src/shell/account-menu.tsx',
  'src/shell/plan-switcher.tsx',
  'src/features/proposal/proposal-page.tsx',
]
/** What comes with a text that one edits. */
const texts = ['src/text-page/shared-text.tsx']

test('the sign-in page stays light', async () => {
  const manifest = await readManifest()
  const weight = await weigh(manifest, needed(manifest, first))

  expect(weight.js).toBeLessThanOrEqual(limits.first.js)
  expect(weight.css).toBeLessThanOrEqual(limits.first.css)
})

test('the editor comes only with a text, and stays light', async () => {
  const manifest = await readManifest()
  const page = needed(manifest, proposal)
  const more = [...needed(manifest, texts)].filter((name) => !page.has(name))
  const weight = await weigh(manifest, more)

  expect(weight.js).toBeGreaterThan(100_000)
  expect(weight.js).toBeLessThanOrEqual(limits.editor)
})

test('no page brings the editor before it shows a text that is written, and reading one never does', async () => {
  const manifest = await readManifest()
  const editor = await heavyChunks(manifest, needed(manifest, texts))
  const pages = (await pagesOfTheRouter()).map((page) => `src/features/${page}.tsx`)
  const bringing = [...pages, 'src/figure/drawn-figure.tsx'].filter((page) =>
    [...needed(manifest, [page])].some((name) => editor.has(name)),
  )

  expect(editor.size).toBeGreaterThan(1)
  expect(bringing).toEqual([])
})

test('no file of the build waits for one that waits for it: their order would be chance', async () => {
  expect(waitingForEachOther(await readManifest())).toEqual([])
})

/** What of the editor is more than 20 kB and is not the frame of every page. */
async function heavyChunks(manifest: Manifest, names: Iterable<string>): Promise<ReadonlySet<string>> {
  const frame = needed(manifest, ['index.html'])
  const weighed = await Promise.all(
    [...names].map(async (name) => ({ name, weight: await weigh(manifest, [name]) })),
  )
  return new Set(
    weighed.filter(({ name, weight }) => weight.js > 20_000 && !frame.has(name)).map(({ name }) => name),
  )
}
