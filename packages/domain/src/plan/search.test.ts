import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberTree } from './numbering'
import { markedParts, namesNumber, nodesNumbered, plainWords, searchTerms } from './search'
import { level, outline } from './tree.fixture'

test('[P70] case, accents and signs do not count', () => {
  expect(plainWords('  L’École : Œuvre & CŒUR ! ')).toBe('l ecole oeuvre coeur')
  expect(searchTerms('Mobilité sol')).toMatchObject({
    whole: 'mobilite sol',
    before: 'mobilite',
    begun: 'sol',
  })
})

test('[P70] a word is being typed unless it is quoted, left out, or a single letter', () => {
  const begunIn = (text: string) => searchTerms(text).begun

  expect(begunIn('logem')).toBe('logem')
  expect(begunIn('« aide à domicile »')).toBe('')
  expect(begunIn('"aide à dom')).toBe('')
  expect(begunIn('logement -jeu')).toBe('')
  expect(begunIn('logement a')).toBe('')
  expect(begunIn('')).toBe('')
})

test('[P70] a code is known by its letters, however it is typed', () => {
  expect(searchTerms('p-12').proposalCode).toBe(12)
  expect(searchTerms('P 12').proposalCode).toBe(12)
  expect(searchTerms('AM3')).toMatchObject({ amendmentCode: 3, proposalCode: null })
  expect(searchTerms('plan 12').proposalCode).toBeNull()
  expect(searchTerms('p-0').proposalCode).toBeNull()
})

const levels = [
  level('axis', 'Axe', [null], { reset: 'parent' }),
  level('action', 'FA', ['axis'], { template: 'FA {n}', displayTemplate: '{number}' }),
]

test('[P71] a line is found by its number, shown whole or not, and by those that it had', () => {
  const nodes = outline(`
    axis one
      action first
    axis two
      action second
  `)
  const numbers = numberTree(levels, nodes)
  const found = (text: string, aliases = new Map([['first', ['4.9']]])) =>
    nodesNumbered(levels, nodes, numbers, searchTerms(text), aliases)

  expect(found('fa 2')).toEqual(['second'])
  expect(found('Axe 2')).toEqual(['two'])
  expect(found('2')).toEqual(['two', 'second'])
  expect(found('4.9')).toEqual(['first'])
  expect(found('fa')).toEqual([])
  expect(namesNumber(searchTerms('mobilité'))).toBe(false)
})

test('[P70] what is marked is the text itself, letter for letter', () => {
  expect(markedParts('L’École du cœur', "L'\u0002Ecole\u0003 du cœur")).toEqual([
    { text: 'L’', isMatch: false },
    { text: 'École', isMatch: true },
    { text: ' du cœur', isMatch: false },
  ])
  expect(markedParts('Un texte', '\u0002autre\u0003 chose')).toEqual([{ text: 'Un texte', isMatch: false }])
})

test('[P70] runs put together are the text, whatever is marked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, marked) => {
      const parts = markedParts(text, marked)
      expect(parts.map((part) => part.text).join('')).toBe(text)
    }),
  )
})
