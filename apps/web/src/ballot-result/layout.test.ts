import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lengthOf, partsOf } from './layout'

const amount = fc.oneof(
  fc.nat(2000).map(String),
  fc.tuple(fc.nat(500), fc.integer({ min: 1, max: 500 })).map(([over, under]) => `${over}/${under}`),
)

test('the parts of a bar fill it, in order, and none lies on another', () => {
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 7 }), (amounts) => {
      const parts = partsOf(amounts.map((each, index) => [index, each]))
      const kinds = parts.map(({ kind }) => kind)
      expect(kinds).toEqual(kinds.toSorted((one, other) => one - other))
      parts.forEach(({ from, width }, index) => {
        const before = parts[index - 1]
        expect(from).toBeCloseTo(before === undefined ? 0 : before.from + before.width, 9)
        expect(width).toBeGreaterThan(0)
      })
      const last = parts.at(-1)
      if (last !== undefined) expect(last.from + last.width).toBeCloseTo(100, 9)
    }),
  )
})

test('what is not told of a whole leaves its place empty', () => {
  expect(
    partsOf(
      [
        ['for', '3'],
        ['against', '2'],
      ] as const,
      10,
    ),
  ).toEqual([
    { kind: 'for', from: 0, width: 30 },
    { kind: 'against', from: 30, width: 20 },
  ])
  expect(partsOf([['for', '0']] as const)).toEqual([])
})

test('no bar is longer than the longest', () => {
  expect(lengthOf('1/4', 1)).toBe(25)
  expect(lengthOf('8', 4)).toBe(100)
  expect(lengthOf('0', 0)).toBe(0)
})
