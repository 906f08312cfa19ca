import { characterCount, contentFromText, schema, wordCount } from '@deconcert/document'
import { expect, test } from 'vitest'
import { lengthBetween, lengthCounter, readingMinutes } from './text-length'

const person = '0197aaaa-0000-7000-8000-000000000001'
const at = Date.UTC(2026, 10, 22)
const content = contentFromText('# Constats\n\nL’accueil manque de bras.\n\n- un point\n- deux points')
const doc = schema().nodeFromJSON(content)

test('a text is as long block by block as it is whole', () => {
  expect(lengthCounter()(doc, () => true)).toEqual({
    words: wordCount(content),
    characters: characterCount(content),
  })
})

test('counting stops when time is up and goes on from there', () => {
  const count = lengthCounter()
  let blocks = 2
  const twoAtATime = () => {
    blocks -= 1
    return blocks >= 0
  }
  expect(count(doc, twoAtATime)).toBeNull()
  blocks = 2
  expect(count(doc, twoAtATime)?.words).toBe(wordCount(content))
})

test('a selection is counted by itself, also across blocks', () => {
  expect(lengthBetween(doc, 1, 9)).toEqual({ words: 1, characters: 8 })
  expect(lengthBetween(doc, 4, 20).words).toBe(2)
})

test('reading takes a minute for some 230 words', () => {
  expect(readingMinutes({ words: 12, characters: 60 })).toBe(0)
  expect(readingMinutes({ words: 700, characters: 4000 })).toBe(3)
})

test('what is only proposed does not count yet, and what is proposed to go still does', () => {
  const mark = (type: string) => [{ type, attrs: { id: 'aaaaaaaaaaaaaaaaaaaaaaaa', author: person, at } }]
  const words = [
    { type: 'text', text: 'Ouvrir ' },
    { type: 'text', text: 'le samedi', marks: mark('deletion') },
    { type: 'text', text: 'chaque soir de la semaine', marks: mark('insertion') },
  ]
  const proposed = schema().nodeFromJSON({ type: 'doc', content: [{ type: 'paragraph', content: words }] })
  expect(lengthCounter()(proposed, () => true)).toEqual({ words: 3, characters: 16 })
})
