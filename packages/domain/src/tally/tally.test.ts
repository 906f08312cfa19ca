import { expect, test } from 'vitest'
import type { BallotRules, Majority } from '../ballot/rules'
import { boxOf, byKey, college, judgment, rulesOf, sidesBox, vote } from './ballot.fixture'
import type { CountedLine } from './box'
import { tally } from './tally'

const sides = { key: 'for-against' } as const
const two = [college('a', '1/2', 6), college('b', '1/2', 20)]
const qualified = (share: string, of: 'expressed' | 'electors' = 'expressed') =>
  ({ kind: 'qualified', of, share }) as const

// biome-ignore format: a table
test.each([
  [{ kind: 'expressed' }, [2, 1, 9], 'adopted'],
  [{ kind: 'expressed' }, [1, 1, 9], 'tied'],
  [{ kind: 'expressed' }, [1, 2, 0], 'rejected'],
  [{ kind: 'expressed' }, [0, 0, 9], 'rejected'],
  [{ kind: 'absolute' }, [51, 0, 0], 'adopted'],
  [{ kind: 'absolute' }, [50, 0, 0], 'rejected'],
  [qualified('2/3'), [2, 1, 50], 'adopted'],
  [qualified('2/3'), [66, 34, 0], 'rejected'],
  [qualified('2/3'), [0, 0, 5], 'rejected'],
  [qualified('3/5', 'electors'), [60, 0, 0], 'adopted'],
  [qualified('3/5', 'electors'), [59, 0, 0], 'rejected'],
  [qualified('1'), [9, 0, 1], 'adopted'],
  [qualified('1'), [9, 1, 0], 'rejected'],
] as const satisfies readonly (readonly [Majority, readonly [number, number, number], string])[])(
  '[C4] a majority of %o with %o is %s', (majority, counts, outcome) => {
  expect(tally(rulesOf(sides, { majority }), sidesBox(counts)).outcome).toBe(outcome)
})

test('[C4] blank votes are voters and are not expressed', () => {
  const result = tally(rulesOf(sides), sidesBox([2, 1, 9]))
  expect(result).toMatchObject({ voters: 12, blank: 9, expressed: 3, raw: { abstain: '9', share: '2/3' } })
  const approvals = tally(rulesOf({ key: 'approval', most: null }), boxOf([vote([], 4), vote(['o1'], 6)]))
  expect(approvals).toMatchObject({ voters: 10, blank: 4, expressed: 6 })
  expect(byKey(approvals.raw, 'share')).toEqual({ o1: '1', o2: '0', o3: '0' })
})

test('[C2] graded votes are weighed in fractions, each option by those who judged it', () => {
  const box = boxOf([vote({ o1: 4, o2: 0 }, 1, 'a'), vote({ o1: 0 }, 3, 'b'), vote({ o1: 2 }, 1, 'b')])
  const rules = rulesOf(judgment({ missing: 'expressed' }), { colleges: two, counting: 'proportional' })
  const { weighted, raw } = tally(rules, box)
  expect(byKey(weighted, 'profile')).toEqual({
    o1: ['3/8', '0', '1/8', '0', '1/2'],
    o2: ['1', '0', '0', '0', '0'],
    o3: ['0', '0', '0', '0', '0'],
  })
  expect(byKey(weighted, 'median')).toEqual({ o1: 2, o2: 0, o3: null })
  expect(byKey(weighted, 'above')).toEqual({ o1: '1/2', o2: '0', o3: null })
  expect(byKey(raw, 'median')).toEqual({ o1: 0, o2: 0, o3: null })
  expect(byKey(weighted, 'rank')).toEqual({ o1: 1, o2: 2, o3: null })
})

test('[C2] weights that nobody bears decide nothing', () => {
  const colleges = [college('a', '1'), college('b', '0')]
  const some = { colleges, counting: 'proportional' } as const
  const result = tally(rulesOf(sides, some), boxOf([vote('for', 9, 'b')]))
  expect(result).toMatchObject({ outcome: 'rejected', weighted: null, raw: { for: '9' } })
  const approvals = tally(
    rulesOf({ key: 'approval', most: null }, { ...some, selection: { kind: 'top', places: 1 } }),
    boxOf([vote(['o1'], 9, 'b')]),
  )
  expect(approvals).toMatchObject({ outcome: 'ranked', weighted: null, selected: [] })
})

test('[C6] a missing judgment is the worst, or nothing; too few judgments are no rank', () => {
  const box = boxOf([vote({ o1: 3 }), vote({ o1: 3, o2: 4 }), vote({ o1: 1 }), vote({}, 5)])
  expect(byKey(tally(rulesOf(judgment()), box).raw, 'profile')).toMatchObject({
    o1: ['0', '1', '0', '2', '0'],
    o2: ['2', '0', '0', '0', '1'],
    o3: ['3', '0', '0', '0', '0'],
  })
  const expressed = judgment({ missing: 'expressed', leastJudgments: 2 })
  expect(byKey(tally(rulesOf(expressed), box).raw, 'rank')).toEqual({ o1: 1, o2: null, o3: null })
  const fewer = { ...expressed, leastJudgments: 1 }
  expect(byKey(tally(rulesOf(fewer), box).raw, 'rank')).toEqual({ o1: 2, o2: 1, o3: null })
})

test('[C9] only winning votes make a link: neither a lost duel nor a tie leads anywhere', () => {
  const votes = [vote(['o1', 'o2'], 2), vote(['o2', 'o1'], 1)]
  const { raw } = tally(rulesOf({ key: 'schulze' }), boxOf([...votes, vote(['o3'], 3)]))
  expect(raw).toMatchObject({
    pairs: { o1: { o2: '2', o3: '3' }, o2: { o1: '1', o3: '3' }, o3: { o1: '3', o2: '3' } },
    paths: { o1: { o2: '2', o3: '0' }, o2: { o1: '0', o3: '0' }, o3: { o1: '0', o2: '0' } },
  })
  expect(byKey(raw, 'rank')).toEqual({ o1: 1, o2: 2, o3: 1 })
})

const perCollege: Partial<BallotRules> = { quorum: { kind: 'per-college', number: 8 }, colleges: two }

test('[C11] a quorum of each college asks all of a small one', () => {
  const counted = (a: number, b: number) =>
    tally(rulesOf(sides, perCollege), boxOf([vote('for', a, 'a'), vote('for', b, 'b')])).quorum
  expect(counted(6, 8)).toEqual({
    needed: 0,
    counted: 14,
    met: true,
    missing: 0,
    colleges: [
      { id: 'a', needed: 6, counted: 6 },
      { id: 'b', needed: 8, counted: 8 },
    ],
  })
  expect([counted(5, 20).met, counted(6, 7).met]).toEqual([false, false])
})

test('[C11] who votes through a holder makes the quorum only where the rules say so', () => {
  const roll = [{ collegeId: null, voters: 12, throughHolder: 3 }]
  const counted = (countForQuorum: boolean) =>
    tally(
      rulesOf(sides, {
        quorum: { kind: 'number', number: 10 },
        proxies: { mostPerHolder: 1, countForQuorum },
      }),
      sidesBox([12, 0], { roll }),
    )
  expect(counted(false)).toMatchObject({
    outcome: 'no-quorum',
    voters: 12,
    selected: [],
    quorum: { needed: 10, counted: 9, missing: 1 },
  })
  expect(counted(true)).toMatchObject({ outcome: 'adopted', quorum: { counted: 12 } })
})

const line: CountedLine = {
  number: 1,
  kind: 'paper',
  collegeId: null,
  present: 7,
  proxies: 2,
  votes: [
    [6, 'for'],
    [3, 'abstain'],
  ],
  casting: null,
}

test('[C11] paper is counted with the rest; its people are on the roll', () => {
  const roll = [{ collegeId: null, voters: 11, throughHolder: 2 }]
  const result = tally(rulesOf(sides), sidesBox([1, 1], { lines: [line], roll }))
  expect(result).toMatchObject({ voters: 11, blank: 3, raw: { for: '7', against: '1', abstain: '3' } })
  expect(result.quorum.counted).toBe(9)
})

test('[C11] in a show of hands, those in the room count, and their proxies where the rules say so', () => {
  const counted = (countForQuorum: boolean) =>
    tally(
      rulesOf({ key: 'show-of-hands' }, { proxies: { mostPerHolder: 1, countForQuorum } }),
      boxOf([], { lines: [line, { ...line, number: 2 }] }),
    ).quorum.counted
  expect([counted(false), counted(true)]).toEqual([14, 18])
})

test('[C13] a tie is settled by the chair, where the rules say so', () => {
  const rules = rulesOf(sides, { castingVote: { label: 'chair' } })
  const settled = (some: Parameters<typeof sidesBox>[1], counts: readonly [number, number] = [3, 3]) => {
    const { outcome, castingVote } = tally(rules, sidesBox(counts, some))
    return [outcome, castingVote]
  }
  expect(settled({ castingVote: 'for' })).toEqual(['adopted', 'for'])
  expect(settled({ castingVote: 'against' })).toEqual(['rejected', 'against'])
  expect(settled({ castingVote: 'abstain' })).toEqual(['tied', null])
  expect(settled({})).toEqual(['tied', null])
  expect(settled({ castingVote: 'for' }, [3, 4])).toEqual(['rejected', null])
  const none = { ...line, present: 0, proxies: 0, votes: [] }
  const lines: readonly CountedLine[] = [
    { ...none, number: 2, casting: 'for' },
    { ...none, number: 1, casting: 'against' },
  ]
  expect(settled({ lines, castingVote: 'for' })).toEqual(['rejected', 'against'])
  expect(tally(rulesOf(sides), sidesBox([3, 3], { castingVote: 'for' })).outcome).toBe('tied')
})

test('[C13] however it is adopted, enough colleges are favourable', () => {
  const outcome = (leastFavourable: number, against: number) => {
    const rules = rulesOf(sides, { colleges: two, leastFavourable, castingVote: { label: 'chair' } })
    const votes = [vote('for', 5, 'a'), vote('against', against, 'b')]
    const result = tally(rules, boxOf(votes, { castingVote: 'for' }))
    expect(result.colleges.map(({ favourable }) => favourable)).toEqual([true, false])
    return [result.favourableColleges, result.outcome]
  }
  expect([outcome(1, 2), outcome(2, 2), outcome(1, 5), outcome(2, 5)]).toEqual([
    [1, 'adopted'],
    [1, 'rejected'],
    [1, 'adopted'],
    [1, 'rejected'],
  ])
})

test('[C14] a cut inside a tie widens; what got nothing is never kept', () => {
  const approval = (places: number, votes: Parameters<typeof boxOf>[0]) => {
    const selection = { kind: 'top', places } as const
    const result = tally(rulesOf({ key: 'approval', most: null }, { selection }), boxOf(votes))
    return [result.selected, result.widened, result.outcome]
  }
  expect(approval(1, [vote(['o3'], 2), vote(['o1'], 2)])).toEqual([['o1', 'o3'], true, 'ranked'])
  expect(approval(2, [vote(['o3'], 2), vote(['o1'], 1)])).toEqual([['o1', 'o3'], false, 'ranked'])
  expect(approval(2, [vote(['o3'], 2)])).toEqual([['o3'], false, 'ranked'])
  expect(approval(2, [vote([], 9)])).toEqual([[], false, 'ranked'])
  expect(approval(2, [])).toEqual([[], false, 'ranked'])
})

test('[C14] nothing expressed keeps nothing, in any way of voting; dots and grades keep what reaches', () => {
  const selection = { kind: 'top', places: 3 } as const
  for (const key of ['borda', 'schulze'] as const)
    expect(tally(rulesOf({ key }, { selection }), boxOf([vote([], 9)])).selected).toEqual([])
  const dots = rulesOf({ key: 'dots', dots: 5, mostPerOption: 3 }, { selection })
  expect(tally(dots, boxOf([vote({ o2: 1 })])).selected).toEqual(['o2'])
  const graded = rulesOf(judgment(), { selection: { kind: 'grade', least: 3 } })
  expect(tally(graded, boxOf([vote({ o1: 3, o2: 2, o3: 4 })])).selected).toEqual(['o1', 'o3'])
  const share = rulesOf({ key: 'approval', most: null }, { selection: { kind: 'share', percent: 50 } })
  expect(tally(share, boxOf([vote(['o1', 'o2']), vote(['o2'])])).selected).toEqual(['o1', 'o2'])
  expect(tally(share, boxOf([vote(['o1', 'o2']), vote(['o2'], 2)])).selected).toEqual(['o2'])
})

test('[C19] what is not a choice of the ballot is never counted', () => {
  const boxes = [
    [sides, 'perhaps'],
    [{ key: 'approval', most: null }, '["o9"]'],
    [judgment(), '{"o1":5}'],
    [judgment(), '{"o1":-1}'],
    [{ key: 'dots', dots: 5, mostPerOption: 3 }, '{"o9":1}'],
    [{ key: 'borda' }, '["o9"]'],
    [{ key: 'schulze' }, '["o9"]'],
  ] as const
  for (const [method, choice] of boxes)
    expect(() => tally(rulesOf(method), boxOf([vote(choice)])), choice).toThrow(RangeError)
})
