import { expect, test } from 'vitest'
import { wholeNumber } from './whole-number'

test.each([
  ['12', 12],
  ['0', 0],
  ['1 250', 1250],
  [' 1\u202f250 ', 1250],
  ['12,5', undefined],
  ['12.5', undefined],
  ['-12', undefined],
  ['−12', undefined],
  ['+12', undefined],
  ['douze', undefined],
  ['', undefined],
  ['1'.repeat(16), undefined],
])('a whole number is read as it was meant, and nothing else is made one: « %s »', (typed, number) => {
  expect(wholeNumber(typed)).toBe(number)
})
