import { expect, test } from 'vitest'
import { type NodeWords, nodeWordsLimits, nodeWordsRefusal } from './node-words'

const words: NodeWords = { title: 'Accueil', subtitle: null, lead: ['Un.'], objectives: ['Deux'] }
const many = (count: number) => Array.from({ length: count }, () => 'x')
const { paragraph, paragraphs, objective, objectives } = nodeWordsLimits

test('[P34] words within their lengths are taken', () => {
  expect(nodeWordsRefusal(words)).toBeNull()
  expect(nodeWordsRefusal({ ...words, subtitle: 'Au plus près', lead: [], objectives: [] })).toBeNull()
  expect(nodeWordsRefusal({ ...words, lead: many(paragraphs), objectives: many(objectives) })).toBeNull()
})

test.each([
  [{ title: ' ' }, 'title-missing'],
  [{ subtitle: 'x'.repeat(501) }, 'too-long'],
  [{ subtitle: '\u0000' }, 'wrong-type'],
  [{ lead: ['  '] }, 'field-missing'],
  [{ lead: ['x'.repeat(paragraph + 1)] }, 'too-long'],
  [{ lead: many(paragraphs + 1) }, 'too-many'],
  [{ objectives: ['\ud800'] }, 'wrong-type'],
  [{ objectives: ['x'.repeat(objective + 1)] }, 'too-long'],
  [{ objectives: many(objectives + 1) }, 'too-many'],
] as const)('[P34] %o is refused: %s', (change, refusal) => {
  expect(nodeWordsRefusal({ ...words, ...change })).toBe(refusal)
})
