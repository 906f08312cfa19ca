import { expect, test } from 'vitest'
import { treeChanges } from './tree-changes'

const tree = (...places: readonly string[]) =>
  places.map((place) => {
    const [id = '', parentId = null] = place.split('<')
    return { id, parentId }
  })

const changes = (before: readonly string[], after: readonly string[]) =>
  Object.fromEntries(treeChanges(tree(...before), tree(...after)))

test('what is new has appeared; those that made room for it have not moved', () => {
  expect(changes(['a', 'b'], ['a', 'new', 'b'])).toEqual({ new: 'appeared' })
})

test('what stands under somebody else has moved, and what it contains has not', () => {
  expect(changes(['a', 'x<a', 'y<x', 'b'], ['a', 'b', 'x<b', 'y<x'])).toEqual({ x: 'moved' })
})

test('one that changes rank has moved, in either direction', () => {
  expect(changes(['a', 'b', 'c', 'd'], ['b', 'c', 'a', 'd'])).toEqual({ a: 'moved' })
  expect(changes(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'])).toEqual({ d: 'moved' })
})

test('what has gone and what is the same is no change', () => {
  expect(changes(['a', 'b', 'c'], ['a', 'c'])).toEqual({})
  expect(changes(['a', 'b'], ['a', 'b'])).toEqual({})
})
