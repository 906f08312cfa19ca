import fc from 'fast-check'
import { expect, test } from 'vitest'
import { approximate, compareExact, dividedBy, percentOf, sumExact, times, wholeFrom } from './exact'

test('exact numbers are added, divided and compared without rounding', () => {
  expect(sumExact(['1/3', '1/6', '1/2'])).toBe('1')
  expect(sumExact([])).toBe('0')
  expect(dividedBy('3', '-6')).toBe('-1/2')
  expect(dividedBy('3', '0')).toBeNull()
  expect(times('2/3', '28')).toBe('56/3')
  expect(compareExact('113/240', '1/2')).toBe(-1)
  expect(compareExact('2/4', '1/2')).toBe(0)
  expect(wholeFrom('56/3')).toBe(19)
  expect(wholeFrom('20')).toBe(20)
})

test('a number is drawn where it is, however long its fraction', () => {
  expect(approximate('-7/2')).toBe(-3.5)
  const long = 10n ** 30n
  expect(approximate(`${long * 3n + 1n}/${long * 6n}`)).toBeCloseTo(0.5)
})

test.each([
  ['113/240', 47.1, 1],
  ['1/2', 50, 1],
  ['5001/10000', 50.01, 2],
  ['500001/1000000', 50.0001, 4],
  ['499999/1000000', 49.9999, 4],
  ['999/1000', 99.9, 1],
  ['99999/100000', 99.999, 3],
  ['0', 0, 1],
  ['1', 100, 1],
  ['1/3000', 0.03, 2],
] as const)('%s is shown as %f %% with %i decimals', (share, value, digits) => {
  expect(percentOf(share)).toEqual({ value, digits })
})

test('a share that is not a half never shows as one, down to a millionth', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), (over) => {
      const { value } = percentOf(`${over}/100000`)
      expect(value === 50).toBe(over === 50_000)
      expect(Math.abs(value - over / 1000)).toBeLessThanOrEqual(0.05 + 1e-9)
    }),
  )
})
