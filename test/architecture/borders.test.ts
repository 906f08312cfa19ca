import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

/** Who may import whom among us. The arrows point inward: everything may know the domain, the domain knows nothing. */
const mayImport = {
  'packages/domain': [],
  'packages/document': [],
  'packages/sync': [],
  'packages/database': ['@deconcert/domain', '@deconcert/sync'],
  'apps/server': ['@deconcert/database', '@deconcert/document', '@deconcert/domain', '@deconcert/sync'],
  'apps/web': ['@deconcert/document', '@deconcert/domain', '@deconcert/sync'],
}

/** What only one place may know. */
const reserved = {
  postgres: 'packages/database',
  hono: 'apps/server and apps/web',
  lucia: 'apps/server',
  ws: 'apps/server',
  react: 'apps/web',
}

type Manifest = { readonly dependencies?: Readonly<Record<string, string>> }

async function dependenciesOf(folder: string): Promise<readonly string[]> {
  const manifest = JSON.parse(await readFile(`${folder}/package.json`, 'utf8')) as Manifest
  return Object.keys(manifest.dependencies ?? {})
}

test.each(Object.entries(mayImport))('%s imports only those of us that it may', async (folder, allowed) => {
  const ours = (await dependenciesOf(folder)).filter((name) => name.startsWith('@deconcert/'))

  expect(ours.sort()).toEqual([...allowed].sort())
})

test('the domain depends on nothing at all', async () => {
  expect(await dependenciesOf('packages/domain')).toEqual([])
})

test.each(Object.entries(reserved))('%s is known by %s alone', async (name, places) => {
  const folders = Object.keys(mayImport)
  const known = await Promise.all(
    folders.map(async (folder) => (await dependenciesOf(folder)).includes(name)),
  )

  expect(folders.filter((_, n) => known[n]).sort()).toEqual(places.split(' and ').sort())
})
