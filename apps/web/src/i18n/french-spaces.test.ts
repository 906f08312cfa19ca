import { expect, test } from 'vitest'
import { frenchSpaces } from './french-spaces'

test.each([
  ['Fermer ?', 'Fermer\u202f?'],
  ['Sûr ! Bien ; oui', 'Sûr\u202f! Bien\u202f; oui'],
  ['Titre : « {title} »', 'Titre\u00a0: «\u00a0{title}\u00a0»'],
  ['{percent} % de {amount} €, n° 4', '{percent}\u00a0% de {amount}\u00a0€, n°\u00a04'],
  ['Rien à changer (12:30).', 'Rien à changer (12:30).'],
])('a French sentence keeps its signs on the line of their words: %s', (written, shown) => {
  expect(frenchSpaces(written)).toBe(shown)
})
