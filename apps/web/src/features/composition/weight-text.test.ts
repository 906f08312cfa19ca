import { expect, test } from 'vitest'
import { shareOf, sumOfWeights, typedWeight, weightText } from './weight-text'

test.each([
  ['25 %', '1/4'],
  ['25%', '1/4'],
  ['12,5 %', '1/8'],
  ['33.333 %', '33333/100000'],
  ['0,3', '3/10'],
  ['1/3', '1/3'],
  ['2 / 6', '1/3'],
  ['100 %', '1'],
  ['1', '1'],
  ['0', '0'],
])('%s is the weight %s', (typed, weight) => {
  expect(weightText(typed)).toBe(weight)
})

test.each(['', '%', '1/0', '-1', '1/2 %', 'un tiers', '1//2', '1e3'])('%s is no weight', (typed) => {
  expect(weightText(typed)).toBeNull()
})

test('weights are summed without rounding', () => {
  expect(sumOfWeights(['1/3', '1/3', '1/3'])).toBe('1')
  expect(sumOfWeights(['33333/100000', '1/3', '1/3'])).toBe('299999/300000')
  expect(sumOfWeights([])).toBe('0')
})

test('a weight is shown in percents where that is exact', () => {
  expect(typedWeight('1/4')).toBe('25\u00a0%')
  expect(typedWeight('1/3')).toBe('1/3')
  expect(shareOf('1/4')).toBe(0.25)
})
