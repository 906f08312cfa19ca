import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'

type Chunk = { readonly file: string; readonly imports?: readonly string[]; readonly css?: readonly string[] }
type Weight = { readonly js: number; readonly css: number }

const dist = fileURLToPath(new URL('../../apps/web/dist/', import.meta.url))

/** Bytes of gzip that a page may ask for, and why they are not fewer: infra/decisions/015. */
const limits = { first: { js: 178_000, css: 13_500 }, editor: 210_000 }

const first = ['index.html', 'src/i18n/fr/first.ts', 'src/features/identity/sign-in-page.tsx']
const proposal = [
  'index.html',
  'src/i18n/fr/catalogue.ts',
  'src/shell/plan-layout.tsx',
  'src/shell/account-menu.tsx',
  'src/shell/plan-switcher.tsx',
  'src/features/proposal/proposal-page.tsx',
]

async function readManifest(): Promise<ReadonlyMap<string, Chunk>> {
  return new Map(Object.entries(JSON.parse(await readFile(`${dist}.vite/manifest.json`, 'utf8'))))
}

/** The chunks that these need before they can run. */
function needed(manifest: ReadonlyMap<string, Chunk>, names: readonly string[], found = new Set<string>()) {
  for (const name of names) {
    if (found.has(name)) continue
    found.add(name)
    const chunk = manifest.get(name)
    if (chunk === undefined) throw new Error(`${name} is not in the build`)
    needed(manifest, chunk.imports ?? [], found)
  }
  return found
}

async function weigh(manifest: ReadonlyMap<string, Chunk>, names: Iterable<string>): Promise<Weight> {
  const chunks = [...names].flatMap((name) => manifest.get(name) ?? [])
  const total = async (files: Iterable<string>) => {
    const sizes = await Promise.all([...new Set(files)].map(gzipBytes))
    return sizes.reduce((sum, size) => sum + size, 0)
  }
  const js = await total(chunks.map(({ file }) => file))
  return { js, css: await total(chunks.flatMap(({ css = [] }) => css)) }
}

async function gzipBytes(file: string): Promise<number> {
  return gzipSync(await readFile(dist + file), { level: 9 }).length
}

test('the sign-in page stays light', async () => {
  const manifest = await readManifest()
  const weight = await weigh(manifest, needed(manifest, first))

  expect(weight.js).toBeLessThanOrEqual(limits.first.js)
  expect(weight.css).toBeLessThanOrEqual(limits.first.css)
})

test('the editor comes only with a text, and stays light', async () => {
  const manifest = await readManifest()
  const page = needed(manifest, proposal)
  const more = [...needed(manifest, ['src/text-page/shared-text.tsx'])].filter((name) => !page.has(name))
  const weight = await weigh(manifest, more)

  expect(weight.js).toBeGreaterThan(100_000)
  expect(weight.js).toBeLessThanOrEqual(limits.editor)
})
