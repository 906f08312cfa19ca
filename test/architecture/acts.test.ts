import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url).pathname

/** The TypeScript that may speak to the database. */
function sources(): readonly string[] {
  return ['packages/database', 'apps', 'infra', 'test'].flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
      .filter(
        (path) => /\.(?:ts|tsx|mjs)$/.test(path) && !/(?:^|\/)(?:node_modules|dist|\.types)\//.test(path),
      )
      .map((path) => `${folder}/${path}`),
  )
}

test('no act is put together here: each is one statement, so that whoever stops leaves it done or not', () => {
  const read = sources().map((path) => ({ path, text: readFileSync(root + path, 'utf8') }))
  expect(read.length).toBeGreaterThan(0)
  const begun = read.filter(({ text }) => /\.(?:begin|savepoint)\b/.test(text))

  expect(begun.map(({ path }) => path).filter((path) => path !== 'test/architecture/acts.test.ts')).toEqual(
    [],
  )
})
