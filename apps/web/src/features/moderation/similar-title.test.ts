import { expect, test } from 'vitest'
import { bySimilarity, titleSimilarity } from './similar-title'

test('titles are close by their words, whatever the case, the accents and the small words', () => {
  expect(titleSimilarity('Hébergement d’urgence', 'HEBERGEMENT en URGENCE')).toBe(1)
  expect(titleSimilarity('Hébergement', 'Santé scolaire')).toBe(0)
  expect(titleSimilarity('', '')).toBe(0)
})

test('the closest title comes first, and equals keep their order', () => {
  const titles = ['Santé scolaire', 'Transport', 'Un hébergement d’hiver', 'Hébergement d’urgence'].map(
    (title) => ({ title }),
  )

  expect(bySimilarity(titles, 'Hébergement d’urgence pour les jeunes').map(({ title }) => title)).toEqual([
    'Hébergement d’urgence',
    'Un hébergement d’hiver',
    'Santé scolaire',
    'Transport',
  ])
})
