import { expect, test } from 'vitest'
import { wholeEuros } from './whole-euros'

test.each([
  ['', null],
  [' € ', null],
  ['12500', 12_500],
  ['12 500', 12_500],
  ['12\u202f500 €', 12_500],
  ['12.500', 12_500],
  ['1.250.000,50', 1_250_000],
  ['1 250 000,50', 1_250_000],
  ['12 500,50', 12_500],
  ['12500,', 12_500],
  ['12500.5', 12_500],
  ['0', 0],
])('an amount is read as it was meant: « %s »', (typed, euros) => {
  expect(wholeEuros(typed)).toBe(euros)
})

test.each(['abc', '-5000', '−5000', '1e5', '12 k€', '12,5,0', '1.25.000', '10 à 20'])(
  '« %s » is no amount: it is never read as another one',
  (typed) => {
    expect(wholeEuros(typed)).toBeUndefined()
  },
)
