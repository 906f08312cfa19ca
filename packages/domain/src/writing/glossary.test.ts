import { expect, test } from 'vitest'
import { acronymLength, glossaryEntryRefusal, meaningLength } from './glossary'
import { modelLength, modelRefusal } from './text-model'

const meaning = 'caisse d’allocations familiales'

test('[P97] an entry is one word with what it means; an empty meaning takes it away', () => {
  expect(glossaryEntryRefusal({ acronym: 'C.A.F.', meaning })).toBeNull()
  expect(glossaryEntryRefusal({ acronym: 'CAF', meaning: '' })).toBeNull()
  for (const acronym of ['', ' ', '...', 'CAF DU'])
    expect(glossaryEntryRefusal({ acronym, meaning })).toBe('acronym-missing')
})

test('[P97] twenty letters and three hundred at most', () => {
  expect(
    glossaryEntryRefusal({ acronym: 'A'.repeat(acronymLength), meaning: 'é'.repeat(meaningLength) }),
  ).toBeNull()
  expect(glossaryEntryRefusal({ acronym: 'A'.repeat(acronymLength + 1), meaning })).toBe('too-long')
  expect(glossaryEntryRefusal({ acronym: 'CAF', meaning: 'é'.repeat(meaningLength + 1) })).toBe('too-long')
})

test('[P98] a model has its length', () => {
  expect(modelRefusal('')).toBeNull()
  expect(modelRefusal('x'.repeat(modelLength))).toBeNull()
  expect(modelRefusal('x'.repeat(modelLength + 1))).toBe('too-long')
})
