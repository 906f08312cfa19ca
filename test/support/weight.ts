import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

type Chunk = { readonly file: string; readonly imports?: readonly string[]; readonly css?: readonly string[] }

/** The chunks of the built pages, by the module that they begin with. */
export type Manifest = ReadonlyMap<string, Chunk>

/** Bytes of gzip. */
export type Weight = { readonly js: number; readonly css: number }

const dist = fileURLToPath(new URL('../../apps/web/dist/', import.meta.url))

export async function readManifest(): Promise<Manifest> {
  return new Map(Object.entries(JSON.parse(await readFile(`${dist}.vite/manifest.json`, 'utf8'))))
}

/** The chunks that these need before they can run. */
export function needed(manifest: Manifest, names: readonly string[], found = new Set<string>()): Set<string> {
  for (const name of names) {
    if (found.has(name)) continue
    found.add(name)
    const chunk = manifest.get(name)
    if (chunk === undefined) throw new Error(`${name} is not in the build`)
    needed(manifest, chunk.imports ?? [], found)
  }
  return found
}

/** The chunks that need themselves before they can run, through those that they import. */
export function waitingForEachOther(manifest: Manifest): string[] {
  return [...manifest].flatMap(([name, { imports = [] }]) =>
    needed(manifest, imports).has(name) ? [name] : [],
  )
}

export async function weigh(manifest: Manifest, names: Iterable<string>): Promise<Weight> {
  const chunks = [...names].flatMap((name) => manifest.get(name) ?? [])
  const total = async (files: Iterable<string>) => {
    const sizes = await Promise.all([...new Set(files)].map(gzipBytes))
    return sizes.reduce((sum, size) => sum + size, 0)
  }
  const js = await total(chunks.map(({ file }) => file))
  return { js, css: await total(chunks.flatMap(({ css = [] }) => css)) }
}

/** The pages, by their place among the features, as the routes name them. */
export async function pagesOfTheRouter(): Promise<readonly string[]> {
  const files = ['router.tsx', 'entry-routes.ts'].map((name) =>
    readFile(new URL(`../../apps/web/src/${name}`, import.meta.url), 'utf8'),
  )
  const source = (await Promise.all(files)).join('\n')
  return [...source.matchAll(/import\('\.\/features\/([\w/-]+)'\)/g)].map(([, page = '']) => page).sort()
}

async function gzipBytes(file: string): Promise<number> {
  return gzipSync(await readFile(dist + file), { level: 9 }).length
}
