import { expect, test } from 'vitest'
import { moved } from './moved'

test('a thing moves up or down, the others keep their order', () => {
  expect(moved(['a', 'b', 'c', 'd'], 3, 1)).toEqual(['a', 'd', 'b', 'c'])
  expect(moved(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd'])
})

test('what is not in the list moves nothing', () => {
  expect(moved(['a'], 4, 0)).toEqual(['a'])
})
