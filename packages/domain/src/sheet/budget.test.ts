import { expect, test } from 'vitest'
import { budgetRows, budgetTotals, withAmount } from './budget'
import { isElectedCollege } from './elected-college'

const spendings = [
  { year: 2028, nature: 'operating', amountEuros: 500 },
  { year: 2027, nature: 'operating', amountEuros: 1000 },
  { year: 2027, nature: 'investment', amountEuros: 4000 },
  { year: 2027, nature: 'operating', amountEuros: 200 },
] as const

test('[F35] a budget is a row a year, with what each kind, each year and the whole come to', () => {
  expect(budgetRows(spendings, [2026, 2027])).toEqual([
    { year: 2026, operating: null, investment: null, total: 0 },
    { year: 2027, operating: 1200, investment: 4000, total: 5200 },
    { year: 2028, operating: 500, investment: null, total: 500 },
  ])
  expect(budgetTotals(spendings, [])).toEqual({
    operating: 1700,
    investment: 4000,
    total: 5700,
    funded: null,
    gap: null,
  })
})

test('[F35] an amount takes the place of what was said of its year and kind, in order', () => {
  expect(withAmount(spendings, 2027, 'operating', 0)).toEqual([
    { year: 2027, nature: 'operating', amountEuros: 0 },
    { year: 2027, nature: 'investment', amountEuros: 4000 },
    { year: 2028, nature: 'operating', amountEuros: 500 },
  ])
  expect(withAmount([], 2027, 'investment', null)).toEqual([])
})

test('[F35] what funders bring is set beside the total once each of them has an amount', () => {
  const caf = { structure: 'CAF', amountEuros: 5000, state: 'granted' } as const
  expect(budgetTotals(spendings, [caf])).toMatchObject({ funded: 5000, gap: -700 })
  expect(budgetTotals(spendings, [caf, { ...caf, amountEuros: null }])).toMatchObject({
    funded: null,
    gap: null,
  })
})

test('[F36] the college of the elected is known by its key or its label', () => {
  expect(isElectedCollege({ key: 'elus', label: 'Premier collège' })).toBe(true)
  expect(isElectedCollege({ key: 'c1', label: 'Élus du Département' })).toBe(true)
  expect(isElectedCollege({ key: 'elected', label: '' })).toBe(true)
  expect(isElectedCollege({ key: 'professionnels', label: 'Professionnels du Département' })).toBe(false)
  expect(isElectedCollege({ key: 'usagers', label: 'Usagers et citoyens' })).toBe(false)
})
