import { contentFromText, schema } from '@deconcert/document'
import { expect, test } from 'vitest'
import { type Sought, searchFor } from './find-text'

const loosely: Omit<Sought, 'text'> = { isCaseExact: false, isAccentExact: false, isWholeWord: false }

function found(written: string, text: string, exactly: Partial<Sought> = {}): readonly string[] {
  const doc = schema().nodeFromJSON(contentFromText(written))
  const matches = searchFor({ ...loosely, text, ...exactly })?.(doc) ?? []
  return matches.map(({ from, to }) => doc.textBetween(from, to))
}

test('looks without accents or capitals unless asked to be exact', () => {
  const text = 'Élus, élues, ELUS et elus'
  expect(found(text, 'elus')).toEqual(['Élus', 'ELUS', 'elus'])
  expect(found(text, 'élus')).toEqual(['Élus', 'ELUS', 'elus'])
  expect(found(text, 'élu', { isAccentExact: true })).toEqual(['Élu', 'élu'])
  expect(found(text, 'elus', { isCaseExact: true })).toEqual(['elus'])
  expect(found(text, 'Élus', { isCaseExact: true })).toEqual(['Élus'])
})

test('ligatures, apostrophes and spaces that do not break are found as they are typed', () => {
  expect(found('Mise en œuvre, OEUVRE', 'oeuvre')).toEqual(['œuvre', 'OEUVRE'])
  expect(found('Mise en œuvre', 'œuvre')).toEqual(['œuvre'])
  expect(found("l’accueil et l'accueil", "l'accueil")).toEqual(['l’accueil', "l'accueil"])
  expect(found('10\u202f000 habitants', '10 000')).toEqual(['10\u202f000'])
})

test('whole words end where a letter or a figure does not follow, accents included', () => {
  expect(found('été, étés, l’été', 'ete', { isWholeWord: true })).toEqual(['été', 'été'])
})

test('what is looked for is no pattern', () => {
  expect(found('a.c abc (a+c) [x] \\', 'a.c')).toEqual(['a.c'])
  for (const sign of ['(a+c)', '[x]', '\\', '.']) expect(found('a.c abc (a+c) [x] \\', sign)).toContain(sign)
})

test('nothing is looked for in vain, nor across blocks', () => {
  expect(searchFor({ ...loosely, text: '' })).toBeNull()
  expect(found('un\n\ndeux', 'undeux')).toEqual([])
})
