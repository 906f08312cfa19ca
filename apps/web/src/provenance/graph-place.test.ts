import { expect, test } from 'vitest'
import { box, curveBetween, scaleIn, sizeOf, topLeftOf } from './graph-place'

const places = [
  { column: 0, row: 0 },
  { column: 0, row: 1 },
  { column: 2, row: 0 },
]

test('[P72] boxes do not touch, and the drawing holds them all', () => {
  const corners = places.map(topLeftOf)
  const { width, height } = sizeOf(places)

  expect(corners.every(({ x, y }) => x + box.width <= width && y + box.height <= height)).toBe(true)
  expect((corners[1]?.y ?? 0) - (corners[0]?.y ?? 0)).toBeGreaterThan(box.height)
})

test('[P72] a line goes from the right of one to the left of the other', () => {
  const [one, , other] = places
  const ends =
    curveBetween(one, other)
      .match(/-?[\d.]+/g)
      ?.map(Number) ?? []

  expect(ends[0]).toBe(topLeftOf({ column: 0, row: 0 }).x + box.width)
  expect(ends.at(-2)).toBe(topLeftOf({ column: 2, row: 0 }).x)
  expect(curveBetween(one, undefined)).toBe('')
})

test('a drawing is made smaller to fit, but never too small to be read', () => {
  expect(scaleIn(0, 1000)).toBe(1)
  expect(scaleIn(1200, 1000)).toBe(1)
  expect(scaleIn(800, 1000)).toBe(0.8)
  expect(scaleIn(300, 1000)).toBe(0.7)
})
