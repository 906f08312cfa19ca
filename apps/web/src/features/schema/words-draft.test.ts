import { expect, test } from 'vitest'
import { changedWords, draftOf } from './words-draft'

const words = { title: 'Accueil', subtitle: null, lead: ['Un.', 'Deux\nlignes.'], objectives: ['A', 'B'] }

test('what is typed as it was changes nothing', () => {
  expect(changedWords(words, draftOf(words))).toEqual({ before: {}, edit: {} })
})

test('only what was changed is sent, with what was seen of it', () => {
  const draft = { ...draftOf(words), subtitle: ' Ici ', objectives: 'A\n\n C \n' }
  expect(changedWords(words, draft)).toEqual({
    before: { subtitle: null, objectives: ['A', 'B'] },
    edit: { subtitle: 'Ici', objectives: ['A', 'C'] },
  })
})

test('a paragraph keeps its lines, a title has one', () => {
  const draft = { ...draftOf(words), title: 'Accueil\n ouvert', lead: 'Un\ndeux.\n \n Trois.' }
  expect(changedWords(words, draft).edit).toEqual({ title: 'Accueil ouvert', lead: ['Un\ndeux.', 'Trois.'] })
})
