import compile from 'icu-minify/compile'
import { expect, test } from 'vitest'
import { en } from './en/catalogue'
import { fr } from './fr/catalogue'
import { frenchSpaces } from './french-spaces'

const catalogues = { fr: sentencesOf(fr), en: sentencesOf(en) }

test.each(Object.entries(catalogues))('every sentence can be read (%s)', (_language, sentences) => {
  for (const [key, sentence] of sentences) expect(() => compile(sentence), key).not.toThrow()
})

test('a sentence takes the same values in every language', () => {
  const english = new Map(catalogues.en)
  for (const [key, sentence] of catalogues.fr) {
    expect(valuesIn(english.get(key) ?? ''), key).toEqual(valuesIn(sentence))
  }
})

test('French spaces change what no sentence asks for', () => {
  const plain = (compiled: unknown) => JSON.stringify(compiled).replaceAll(/[\u00a0\u202f]/g, ' ')
  for (const [key, sentence] of catalogues.fr)
    expect(plain(compile(frenchSpaces(sentence))), key).toBe(plain(compile(sentence)))
})

test('no sentence is empty', () => {
  for (const [key, sentence] of [...catalogues.fr, ...catalogues.en])
    expect(sentence.trim(), key).not.toBe('')
})

function sentencesOf(catalogue: object, path = ''): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : sentencesOf(value, `${path}${key}.`),
  )
}

/** The names of the values that a sentence takes, in any of its branches. */
function valuesIn(sentence: string): string[] {
  return [...new Set(namesIn(compile(sentence)))].sort()
}

/** A compiled sentence is a text, or a list of texts and of values: `[name, kind, { branch: sentence }]`. */
function namesIn(compiled: unknown): string[] {
  const values = Array.isArray(compiled) ? compiled.filter(Array.isArray) : []
  return values.flatMap(([name, , branches]: readonly unknown[]) => [
    String(name),
    ...(typeof branches === 'object' && branches !== null ? Object.values(branches).flatMap(namesIn) : []),
  ])
}
