import { readdirSync, readFileSync } from 'node:fs'
import { isJournalKind, isRefusal } from '@deconcert/domain'
import { expect, test } from 'vitest'

const folder = new URL('../../packages/database/migrations/', import.meta.url).pathname
const migrations = readdirSync(folder).map((file) => readFileSync(folder + file, 'utf8'))

function wordsIn(shape: RegExp): readonly string[] {
  return migrations.flatMap((sql) => [...sql.matchAll(shape)].map(([, word]) => word ?? ''))
}

test('[N2] what SQL functions refuse is a refusal of the domain', () => {
  const words = wordsIn(/\brefuse\('([^']+)'\)/g)
  expect(words.length).toBeGreaterThan(0)
  expect(words.filter((word) => !isRefusal(word))).toEqual([])
})

test('[J3] what SQL functions write in the journal is a kind of event of the domain', () => {
  const words = wordsIn(/\bappend_journal\(\s*[\w.]+,\s*'([^']+)'/g)
  expect(words.length).toBeGreaterThan(0)
  expect(words.filter((word) => !isJournalKind(word))).toEqual([])
})
