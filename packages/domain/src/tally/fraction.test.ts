import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  compare,
  dividedBy,
  type Fraction,
  fraction,
  fractionText,
  plus,
  readFraction,
  shareOfPercent,
  times,
  whole,
} from './fraction'

const some = fc
  .tuple(fc.bigInt({ min: -999n, max: 999n }), fc.bigInt({ min: 1n, max: 999n }))
  .map(([over, under]) => fraction(over, under))

function same(a: Fraction, b: Fraction): boolean {
  return a.over === b.over && a.under === b.under
}

test('[C1] fractions are in lowest terms, with a positive denominator, and have one text', () => {
  expect(fractionText(fraction(6n, -4n))).toBe('-3/2')
  expect(fractionText(fraction(0n, 7n))).toBe('0')
  expect(fractionText(plus(fraction(1n, 3n), fraction(1n, 6n)))).toBe('1/2')
  expect(() => fraction(1n, 0n)).toThrow(RangeError)
  expect(() => whole(0.5)).toThrow(RangeError)
})

test('[C1] sums and products are exact', () => {
  fc.assert(
    fc.property(some, some, some, (a, b, c) => {
      expect(same(plus(plus(a, b), c), plus(a, plus(b, c)))).toBe(true)
      expect(same(times(plus(a, b), c), plus(times(a, c), times(b, c)))).toBe(true)
      if (b.over !== 0n) expect(same(times(dividedBy(a, b), b), a)).toBe(true)
      expect(Math.sign(compare(a, b))).toBe(Math.sign(Number(a.over * b.under - b.over * a.under)))
      expect(readFraction(fractionText(a))).toEqual(a)
    }),
  )
})

test('[C1] a number is read in its one form only', () => {
  for (const text of ['', '2/4', '1/0', '1/-2', '+1', '01', '1.5', '3/1', ' 1', '-0', 'NaN'])
    expect(readFraction(text), text).toBeNull()
})

test('[C1] a percentage is the exact share that it means', () => {
  expect(['30', '37,5', '33.333', ' 100 ', '0'].map(shareOfPercent)).toEqual([
    '3/10',
    '3/8',
    '33333/100000',
    '1',
    '0',
  ])
  expect([shareOfPercent('-1'), shareOfPercent('a'), shareOfPercent('')]).toEqual([null, null, null])
})
