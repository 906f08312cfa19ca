import { expect, test } from 'vitest'
import { personalDataIn } from '../personal-data'
import { figureWords, type WordsOfFigure } from './figure-words'

const series: WordsOfFigure = { title: 'Renoncements', unit: '%', source: 'INSEE' }

test.each<Partial<WordsOfFigure>>([
  { title: 'Le dossier de Mme Durand' },
  { unit: 'appels de M. Lefort' },
  { source: 'Tenu par Mme Durand' },
  { link: 'https://exemple.fr/anne.durand@exemple.fr' },
  { reading: 'Appelez le 06 12 34 56 78.' },
])('[F22] a figure may tell who somebody is in any of its words: %o', (words) => {
  expect(personalDataIn(figureWords(series))).toEqual([])
  expect(personalDataIn(figureWords({ ...series, ...words }))).toHaveLength(1)
})
