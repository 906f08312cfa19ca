import { expect, test } from 'vitest'
import { drawIndex } from './chance'

test('an index is drawn among those there are, and each of them comes', () => {
  const drawn = new Set(Array.from({ length: 2_000 }, () => drawIndex(93)))

  expect([...drawn].sort((one, other) => one - other)).toEqual(
    Array.from({ length: 93 }, (_, index) => index),
  )
})

test('bits that would favour the first indexes are drawn again', () => {
  const bits = [2 ** 32 - 1, 2 ** 32 - 2, 7]

  expect(drawIndex(2 ** 31 + 1, () => bits.shift() ?? 0)).toBe(7)
})

test('nothing can be drawn from nothing', () => {
  expect(() => drawIndex(0)).toThrow(RangeError)
})
