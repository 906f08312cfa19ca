import { expect, test } from 'vitest'
import { forNeeded, neededByCollege } from './needed-number'

test('how many must be for, by each majority', () => {
  expect(forNeeded({ kind: 'expressed' }, 17)).toBe(9)
  expect(forNeeded({ kind: 'absolute' }, 46)).toBe(24)
  expect(forNeeded({ kind: 'qualified', of: 'electors', share: '2/3' }, 30)).toBe(20)
  expect(forNeeded({ kind: 'qualified', of: 'expressed', share: '3/5' }, 17)).toBe(11)
  expect(forNeeded({ kind: 'qualified', of: 'expressed', share: '1' }, 17)).toBe(17)
})

test('a share that is none needs no number', () => {
  for (const share of ['', 'x', '1/0', '2/'])
    expect(forNeeded({ kind: 'qualified', of: 'expressed', share }, 17)).toBeNull()
})

test('a small college needs all of its seats at most', () => {
  const colleges = [
    { label: 'Élus', seats: 3 },
    { label: 'Partenaires', seats: 12 },
  ]
  expect(neededByCollege({ kind: 'per-college', number: 5 }, colleges).map(({ needed }) => needed)).toEqual([
    3, 5,
  ])
})
