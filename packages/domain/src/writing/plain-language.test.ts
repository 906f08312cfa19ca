import { expect, test } from 'vitest'
import { acronymKey, acronymsIn, explainedIn, longSentences } from './plain-language'

const twelve = 'Les douze mots de cette phrase-ci se comptent un à un ici'

test('[P95] a sentence beyond the limit is pointed out where it stands, with its words', () => {
  const long = `${twelve}, ${twelve}, et voici la fin.`
  const text = `Une phrase courte. ${long}`

  const [found, ...others] = longSentences(text)
  expect(others).toEqual([])
  expect(text.slice(found?.from, found?.to)).toBe(long)
  expect(found?.words).toBeGreaterThan(25)
  expect(longSentences(long, found?.words)).toEqual([])
})

test('[P95] short sentences, none and blanks are left alone', () => {
  for (const text of ['', '   ', `${twelve}.`, 'Bien. Très bien ! Vraiment ?'])
    expect(longSentences(text)).toEqual([])
})

const keys = (text: string) => acronymsIn(text).map(({ acronym }) => acronym)

test('[P96] acronyms are found with or without dots, next to punctuation and figures', () => {
  expect(keys('La CAF, l’A.D.M.R. (et le PCH2) accompagnent l’ESMS.')).toEqual([
    'CAF',
    'ADMR',
    'PCH2',
    'ESMS',
  ])
  expect(acronymKey('A.D.M.R.')).toBe('ADMR')
})

test('[P96] a word with one capital, a Roman number and a heading in capitals hold none', () => {
  for (const text of ['Le Département écrit.', 'Le titre III du livre XIV', 'LE PORTRAIT DU TERRITOIRE', ''])
    expect(keys(text)).toEqual([])
})

test('[P96] an acronym that the text explains, before or after, is known from there', () => {
  expect(explainedIn('La caisse d’allocations familiales (CAF) verse.')).toEqual(['CAF'])
  expect(explainedIn('La CAF (caisse d’allocations familiales) verse.')).toEqual(['CAF'])
  expect(explainedIn('La CAF (Aubrelle) verse ; (CAF) seul ne dit rien.')).toEqual(['CAF'])
  expect(explainedIn('La CAF verse.')).toEqual([])
})
