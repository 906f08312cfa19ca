import { expect, test } from 'vitest'
import {
  canonicalCount,
  countDifferences,
  countRefusal,
  type HandCount,
  lineKindOf,
  presenceGap,
} from './count'
import type { BallotRules } from './rules'

type Rules = Pick<BallotRules, 'options' | 'method' | 'secrecy' | 'proxies' | 'castingVote'>

const option = { key: 'o1', label: 'A', proposalId: null, amendmentId: null, textSha256: null }
const hands: Rules = {
  options: [option],
  method: { key: 'show-of-hands' },
  secrecy: 'named',
  proxies: { mostPerHolder: 2, countForQuorum: false },
  castingVote: { label: 'Chair' },
}
const paper: Rules = { ...hands, method: { key: 'for-against' }, castingVote: null }
const approval: Rules = {
  ...paper,
  options: [option, { ...option, key: 'o2' }],
  method: { key: 'approval', most: null },
}

function count(votes: HandCount['votes'], more: Partial<HandCount> = {}): HandCount {
  return { present: votes.reduce((sum, [n]) => sum + n, 0), proxies: 0, casting: null, votes, ...more }
}
const facts = { ticks: 0, electors: 46 }

test('[V1] hands are counted in a show of hands, papers in every other vote but consent', () => {
  expect(lineKindOf({ key: 'show-of-hands' })).toBe('hands')
  expect(lineKindOf({ key: 'borda' })).toBe('paper')
  expect(lineKindOf({ key: 'consent', mostRounds: 2, fallback: 'refer' })).toBeNull()
  expect(countRefusal(hands, 'paper', count([[3, 'for']]), facts)).toBe('line-kind-wrong')
  expect(countRefusal(paper, 'hands', count([[3, 'for']]), facts)).toBe('line-kind-wrong')
})

test('[V1] what is counted is a choice of the ballot; who takes no part is counted where hands are', () => {
  const taken = (rules: Rules, kind: 'hands' | 'paper', choice: string) =>
    countRefusal(rules, kind, count([[6, choice]]), { ticks: 6, electors: 46 })

  expect(taken(hands, 'hands', 'not-taking-part')).toBeNull()
  expect(taken(paper, 'paper', 'not-taking-part')).toBe('choice-unknown')
  expect(taken(approval, 'paper', '["o1","o2"]')).toBeNull()
  expect(taken(approval, 'paper', '["o2","o1"]')).toBe('choice-unknown')
  expect(taken(hands, 'hands', 'maybe')).toBe('choice-unknown')
})

test('[V2] a count has one form, however it was entered', () => {
  const entered = count([
    [2, 'not-taking-part'],
    [3, 'for'],
    [0, 'abstain'],
    [4, 'against'],
    [1, 'for'],
  ])

  expect(canonicalCount(entered).votes).toEqual([
    [4, 'for'],
    [4, 'against'],
    [2, 'not-taking-part'],
  ])
  expect(countDifferences(entered, canonicalCount(entered))).toEqual([])
})

test('[V2] where two counts differ is told', () => {
  const one = count([
    [14, 'for'],
    [10, 'against'],
  ])
  const other = count(
    [
      [15, 'for'],
      [10, 'against'],
    ],
    { present: 24, proxies: 1, casting: 'for' },
  )

  expect(countDifferences(one, other)).toEqual(['proxies', 'casting', 'for'])
  expect(countDifferences(one, count([[24, 'for']]))).toEqual(['for', 'against'])
})

test('[V3] raised hands that are not as many as the presence are taken, with the difference', () => {
  const missing = count([[20, 'for']], { present: 23, proxies: 2 })

  expect(countRefusal(hands, 'hands', missing, facts)).toBeNull()
  expect(presenceGap(missing)).toBe(-5)
  expect(presenceGap(count([[30, 'for']], { present: 28 }))).toBe(2)
})

test('[V3] papers are all counted, and as many as the names that are ticked', () => {
  const six = count([[6, 'for']])
  const refused = (papers: HandCount, ticks: number | null) =>
    countRefusal(paper, 'paper', papers, { ticks, electors: 46 })

  expect(refused(six, 6)).toBeNull()
  expect(refused(six, 5)).toBe('papers-not-ticked')
  expect(refused(six, null)).toBeNull()
  expect(refused({ ...six, present: 7 }, 7)).toBe('papers-not-all-counted')
  expect(refused({ ...six, present: 5, proxies: 1 }, 6)).toBe('papers-not-all-counted')
})

test('[V4] nobody is counted beyond the electors, nor a proxy where none is admitted', () => {
  const refused = (rules: Rules, more: Partial<HandCount>, votes: HandCount['votes'] = [[40, 'for']]) =>
    countRefusal(rules, 'hands', count(votes, more), facts)

  expect(refused(hands, { present: 40, proxies: 6 })).toBeNull()
  expect(refused(hands, { present: 40, proxies: 7 })).toBe('count-over-electors')
  expect(refused(hands, { present: 40 }, [[47, 'for']])).toBe('count-over-electors')
  expect(refused({ ...hands, proxies: { mostPerHolder: 0, countForQuorum: false } }, { proxies: 1 })).toBe(
    'proxies-not-admitted',
  )
  for (const present of [-1, 1.5, Number.NaN, 200_000, 0]) {
    expect(refused(hands, { present }, [])).toBe('count-invalid')
  }
})

test('[V4] the chair has a voice of its own only where the rules give one', () => {
  const tie = count([[1, 'for']], { casting: 'for' })

  expect(countRefusal(hands, 'hands', tie, facts)).toBeNull()
  expect(countRefusal({ ...hands, castingVote: null }, 'hands', tie, facts)).toBe('choice-unknown')
  expect(countRefusal(hands, 'hands', { ...tie, casting: 'not-taking-part' }, facts)).toBe('choice-unknown')
})

test('[V5] fewer than 5 papers of a secret ballot make no line', () => {
  const refused = (papers: number) =>
    countRefusal({ ...paper, secrecy: 'secret' }, 'paper', count([[papers, 'for']]), {
      ticks: papers,
      electors: 46,
    })

  expect([refused(1), refused(4), refused(5)]).toEqual(['too-few-papers', 'too-few-papers', null])
})
