import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url).pathname
const attacks = readFileSync(`${root}packages/sync/ATTACKS.md`, 'utf8')

test('every attack that is listed is tried by the test that it names', () => {
  const rows = [...attacks.matchAll(/^\|.*\| `(.+)` \| (.+) \|$/gm)]
  expect(rows).toHaveLength(attacks.split('\n| ').length - 3)
  const missing = rows.filter(([, file, title]) => !readFileSync(root + file, 'utf8').includes(`'${title}'`))
  expect(missing.map(([, file, title]) => `${file}: ${title}`)).toEqual([])
})

test('nothing on the server reads V2 or merges updates in pairs', () => {
  const folders = ['packages/sync/src', 'packages/document/src', 'packages/database/src', 'apps/server/src']
  const sources = folders
    .flatMap((folder) =>
      readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
    )
    .filter((file) => /(?<!\.test)\.ts$/.test(file) && !file.includes('/client/'))
  // A bomb of 21 bytes in V2 takes seconds and gigabytes; merging a history in pairs takes minutes.
  const calls = sources.flatMap((file) => [
    ...readFileSync(root + file, 'utf8').matchAll(
      /\bY\.(?:(?:apply|decode|merge|diff)\w*V2|mergeUpdates)\(.*/g,
    ),
  ])
  // With a decoder of V1 given, whatever its name says.
  expect(calls.map(([call]) => call)).toEqual(['Y.decodeUpdateV2(bytes, SectionDecoder)'])
})
