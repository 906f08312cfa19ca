import { expect, test } from 'vitest'
import { forgetWords, keepWords, readWords } from './kept-words'

const place = { accountId: 'ana', about: 'reply:t1' }

test('half-written words are kept for who writes them, where they write them, until they are sent', () => {
  keepWords(place, { body: 'Voir avec @Bob', picked: ['bob'] })
  expect(readWords(place)).toEqual({ body: 'Voir avec @Bob', picked: ['bob'] })
  expect(readWords({ ...place, accountId: 'bob' })).toBeNull()
  expect(readWords({ ...place, about: 'reply:t2' })).toBeNull()

  keepWords(place, { body: '  ', picked: [] })
  expect(readWords(place)).toBeNull()
  keepWords(place, { body: 'Encore', picked: [] })
  forgetWords(place)
  expect(readWords(place)).toBeNull()
})
