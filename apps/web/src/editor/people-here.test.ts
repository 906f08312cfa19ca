import { expect, test } from 'vitest'
import { peopleIn } from './people-here'

test('somebody on two screens is there once, two people of one name are two', () => {
  const states = new Map([
    [1, { user: { accountId: 'a', name: 'Ana' } }],
    [2, { user: { accountId: 'a', name: 'Ana' }, cursor: null }],
    [3, { user: { accountId: 'b', name: 'Ana' } }],
    [4, {}],
    [5, { user: { name: 'Zoé' } }],
  ])
  expect(peopleIn(states).map(({ id }) => id)).toEqual(['a', 'b', 'client-5'])
})
