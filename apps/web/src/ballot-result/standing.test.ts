import { expect, test } from 'vitest'
import { optionOf, resultOf, rulesOf } from './result.fixture'
import { standingOf } from './standing'

const options = ['p1', 'p2', 'p3'].map((proposalId, index) => ({
  ...optionOf(`o${index + 1}`, proposalId),
  proposalId,
}))
const rules = rulesOf({ options, method: { key: 'borda' }, selection: { kind: 'top', places: 1 } })
const raw = {
  options: [
    { key: 'o1', points: '1', rank: 2 },
    { key: 'o2', points: '5', rank: 1 },
    { key: 'o3', points: '1', rank: 2 },
  ],
}
const result = resultOf({ outcome: 'ranked', voters: 7, expressed: 7, raw, selected: ['o2'] })

test('a proposal has its rank among all, shared or not, selected or not', () => {
  expect(standingOf(rules, result, 'p2')).toEqual({ rank: 1, isTied: false, count: 3, isSelected: true })
  expect(standingOf(rules, result, 'p3')).toEqual({ rank: 2, isTied: true, count: 3, isSelected: false })
})

test('a vote that selects nothing says neither', () => {
  const none = { ...rules, selection: { kind: 'none' } } as const
  expect(standingOf(none, result, 'p2')?.isSelected).toBeNull()
})

test('no rank without a ranking that counts, nor for another proposal', () => {
  expect(standingOf(rules, { ...result, outcome: 'no-quorum' }, 'p2')).toBeNull()
  expect(standingOf(rules, result, 'p9')).toBeNull()
  expect(standingOf(rulesOf({ options }), resultOf({ outcome: 'adopted' }), 'p1')).toBeNull()
})
