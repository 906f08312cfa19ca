import { expect, test } from 'vitest'
import { wholeEuros } from './whole-euros'

test.each([
  ['', null],
  ['abc', null],
  ['-5000', null],
  ['12500', 12_500],
  ['12 500', 12_500],
  ['12\u202f500 €', 12_500],
  ['12.500', 12_500],
  ['1 250 000,50', 1_250_000],
  ['12 500,50', 12_500],
  ['12500,', 12_500],
  ['12500.5', 12_500],
])('an amount is read as it was meant: « %s »', (typed, euros) => {
  expect(wholeEuros(typed)).toBe(euros)
})
