import { expect, test } from 'vitest'
import { mostOfPeople, SocketPlaces } from './socket-places'

test('[S7] an account has sixty places in all and twenty in a document, and others have theirs', () => {
  const places = new SocketPlaces(mostOfPeople)
  const taken = ['a', 'b', 'c'].flatMap((document) =>
    Array.from({ length: 20 }, () => places.take('ana', document)),
  )
  expect(taken).not.toContain(null)
  expect(places.take('ana', 'd')).toBeNull()
  expect(places.take('bob', 'a')).not.toBeNull()
  taken[0]?.()
  expect(places.take('ana', 'b')).toBeNull()
  expect(places.take('ana', 'd')).not.toBeNull()
})
