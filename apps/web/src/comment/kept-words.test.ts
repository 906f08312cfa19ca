import { expect, test } from 'vitest'
import { forgetWords, keepWords, listWords, noWords, readWords } from './kept-words'

const place = { accountId: 'ana', about: 'reply:t1' }

test('half-written words are kept for who writes them, where they write them, until they are sent', () => {
  const words = { body: 'Voir avec @Bob', picked: ['bob'], isBlocking: true }
  keepWords(place, words)
  expect(readWords(place)).toEqual(words)
  expect(readWords({ ...place, accountId: 'bob' })).toBeNull()
  expect(readWords({ ...place, about: 'reply:t2' })).toBeNull()

  keepWords(place, { ...noWords, body: '  ' })
  expect(readWords(place)).toBeNull()
  keepWords(place, { ...noWords, body: 'Encore' })
  forgetWords(place)
  expect(readWords(place)).toBeNull()
})

test('what is half written of things of one kind is found by the kind', () => {
  for (const about of ['suggestion:d1:s1', 'suggestion:d1:s2', 'suggestion:d2:s3', 'reply:t1'])
    keepWords({ ...place, about }, { ...noWords, body: about })
  keepWords({ accountId: 'bob', about: 'suggestion:d1:s4' }, { ...noWords, body: 'Bob' })

  const found = listWords({ ...place, about: 'suggestion:d1:' })
  expect([...found.entries()].map(([id, { body }]) => [id, body])).toEqual([
    ['s1', 'suggestion:d1:s1'],
    ['s2', 'suggestion:d1:s2'],
  ])
})
