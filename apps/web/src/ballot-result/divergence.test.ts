import { expect, test } from 'vitest'
import { divergenceSentences } from './college-words'
import { divergenceOf } from './divergence'
import { collegeOf, sides } from './result.fixture'

function approvals(...ranks: readonly number[]) {
  return { options: ranks.map((rank, index) => ({ key: `o${index + 1}`, rank, score: '1', share: '1/9' })) }
}

test('colleges diverge by the distance between their shares for', () => {
  const divergence = divergenceOf({
    colleges: [
      collegeOf('c1', { result: sides('4', '4', '1/2') }),
      collegeOf('c2', { result: sides('3', '1', '3/4') }),
      collegeOf('c3', { result: sides('1', '3', '1/4') }),
    ],
  })
  expect(divergence).toEqual({
    kind: 'sides',
    favourable: ['c2'],
    unfavourable: ['c3'],
    even: ['c1'],
    index: '1/2',
  })
  expect(divergence && divergenceSentences(divergence)).toEqual([
    { key: 'divided', favourable: ['c2'], unfavourable: ['c3'] },
    { key: 'even', colleges: ['c1'] },
  ])
})

test.each([
  [['3/4', '2/3'], 'allFor'],
  [['1/4', '1/3'], 'allAgainst'],
  [['1/2', '1/2'], 'even'],
] as const)('colleges with %o for: %s', (shares, key) => {
  const colleges = shares.map((share, index) =>
    collegeOf(`c${index + 1}`, { result: sides('1', '1', share) }),
  )
  const divergence = divergenceOf({ colleges })
  expect(divergence && divergenceSentences(divergence)[0]?.key).toBe(key)
})

test('the rank of each option in each college, and how far apart', () => {
  const divergence = divergenceOf({
    colleges: [
      collegeOf('c1', { result: approvals(1, 2, 3) }),
      collegeOf('c2', { result: approvals(1, 3, 2) }),
      collegeOf('c3', { expressed: 0, result: approvals(1, 1, 1) }),
    ],
  })
  expect(divergence).toMatchObject({
    kind: 'ranks',
    index: '1/3',
    options: [
      { key: 'o1', ranks: { c1: 1, c2: 1 }, index: '0' },
      { key: 'o2', ranks: { c1: 2, c2: 3 }, index: '1/2' },
      { key: 'o3', ranks: { c1: 3, c2: 2 }, index: '1/2' },
    ],
  })
  expect(divergence && divergenceSentences(divergence)).toEqual([
    { key: 'sameLeader', options: ['o1'] },
    { key: 'mostDivided', options: ['o2', 'o3'] },
  ])
})

test('an option that one college alone ranks has no distance', () => {
  const unknown = {
    options: [
      { key: 'o1', rank: null, profile: [], median: null, sign: null, above: null, below: null },
      { key: 'o2', rank: 1, profile: [], median: 1, sign: '+', above: '0', below: '0' },
    ],
  } as const
  const divergence = divergenceOf({
    colleges: [collegeOf('c1', { result: unknown }), collegeOf('c2', { result: approvals(1, 2) })],
  })
  expect(divergence).toMatchObject({ options: [{ index: null }, { index: '1' }], index: '1' })
})

test('fewer than two colleges that may be shown do not diverge', () => {
  expect(divergenceOf({ colleges: [] })).toBeNull()
  expect(
    divergenceOf({
      colleges: [
        collegeOf('c1', { result: sides('1', '0', '1') }),
        collegeOf('c2', { expressed: 0, result: sides('0', '0', null) }),
        collegeOf('c3'),
      ],
    }),
  ).toBeNull()
})
