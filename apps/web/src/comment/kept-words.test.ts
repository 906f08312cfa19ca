import { expect, test } from 'vitest'
import { forgetWords, keepWords, noWords, readWords } from './kept-words'

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
