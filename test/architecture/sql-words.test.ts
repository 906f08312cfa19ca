import { readdirSync, readFileSync } from 'node:fs'
import { isJournalKind, isRefusal, journalKinds } from '@deconcert/domain'
import { expect, test } from 'vitest'

function textsIn(folder: string): readonly string[] {
  const path = new URL(`../../${folder}/`, import.meta.url).pathname
  return readdirSync(path).map((file) => readFileSync(path + file, 'utf8'))
}

const migrations = textsIn('packages/database/migrations')
const useCases = textsIn('apps/server/src/use-cases')

function wordsIn(texts: readonly string[], shape: RegExp): readonly string[] {
  return texts.flatMap((text) => [...text.matchAll(shape)].map(([, word]) => word ?? ''))
}

test('[N2] what SQL functions refuse is a refusal of the domain', () => {
  const words = wordsIn(migrations, /\brefuse\('([^']+)'\)/g)
  expect(words.length).toBeGreaterThan(0)
  expect(words.filter((word) => !isRefusal(word))).toEqual([])
})

test('[J3] what SQL functions write in the journal is a kind of event of the domain', () => {
  const words = [
    ...wordsIn(migrations, /\bappend_journal\(\s*[\w.]+,\s*'([^']+)'/g),
    ...wordsIn(migrations, /\bmove_proposal\((?:[^,]+,){4}\s*'([^']+)'/g),
    ...wordsIn(migrations, /\bv_kind text := case .* then '([^']+)' else/g),
    ...wordsIn(migrations, /\bv_kind text := case .* else '([^']+)' end/g),
  ]
  expect(words.length).toBeGreaterThan(0)
  expect(words.filter((word) => !isJournalKind(word))).toEqual([])
})

test('[J3] every kind of event of the domain is written by an act', () => {
  const said = [...migrations, ...useCases].map((text) => text.replace(/\b(?:refuse|Refused)\('[^']+'/g, ''))
  const words = new Set(wordsIn(said, /'([a-z]+(?:-[a-z]+)+)'/g))
  expect(journalKinds.filter((kind) => !words.has(kind))).toEqual([])
})
