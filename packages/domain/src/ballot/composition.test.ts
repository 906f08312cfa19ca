import { expect, test } from 'vitest'
import type { Refusal } from '../refusal'
import { ballotTemplate, ballotTemplateKeys, usualDots } from './ballot-template'
import type { BallotComposition, CompositionFacts } from './composition'
import { compositionRefusal } from './composition-refusal'
import { frozenRules } from './frozen-rules'

const now = new Date('2026-05-19T14:00:00Z')
const facts: CompositionFacts = {
  electors: 30,
  seatsByCollege: [
    { id: 'a', seats: 10 },
    { id: 'b', seats: 20 },
    { id: 'few', seats: 0 },
  ],
  withoutCollege: 0,
}
const grades = ['1', '2', '3', '4', '5']
const labels = (count: number) => Array.from({ length: count }, (_, n) => ({ label: `option ${n}` }))
const proposals = (count: number) => Array.from({ length: count }, (_, n) => ({ proposalId: `p${n}` }))

const simple: BallotComposition = {
  question: 'Faut-il ?',
  options: [{ proposalId: 'p' }],
  method: { key: 'for-against' },
  secrecy: 'named',
  quorum: { kind: 'none' },
  majority: { kind: 'expressed' },
  castingVote: false,
  selection: null,
  counting: 'raw',
  colleges: [],
  leastFavourable: 0,
  proxies: { mostPerHolder: 0, countForQuorum: false },
  electorate: { kind: 'plan' },
  closesAt: null,
}
const several = {
  ...simple,
  options: proposals(4),
  majority: null,
  selection: { kind: 'none' },
  method: { key: 'approval', most: null },
} as const satisfies BallotComposition
const judged = {
  key: 'majority-judgment',
  grades,
  missing: 'expressed',
  leastJudgments: 0,
  perVoter: null,
} as const
const dotted = { key: 'dots', dots: 5, mostPerOption: 3 } as const
const weighted = {
  ...simple,
  counting: 'proportional',
  colleges: [
    { id: 'a', weight: '1/3' },
    { id: 'b', weight: '2/3' },
  ],
} as const satisfies BallotComposition
const qualified = (share: string, of: 'expressed' | 'electors' = 'expressed') =>
  ({ kind: 'qualified', of, share }) as const

type Case = readonly [BallotComposition, Refusal | null]

// biome-ignore format: a table
const ofMethod: readonly Case[] = [
  [simple, null],
  [several, null],
  [{ ...simple, question: ' ' }, 'question-missing'],
  [{ ...simple, question: 'a\0' }, 'wrong-type'],
  [{ ...simple, question: 'a'.repeat(501) }, 'too-long'],
  [{ ...simple, options: [] }, 'method-needs-one-option'],
  [{ ...simple, options: proposals(2) }, 'method-needs-one-option'],
  [{ ...several, options: proposals(1) }, 'too-few-options'],
  [{ ...several, options: proposals(200) }, null],
  [{ ...several, options: proposals(201) }, 'too-many-options'],
  [{ ...several, method: { key: 'borda' }, options: proposals(8) }, null],
  [{ ...several, method: { key: 'schulze' }, options: proposals(9) }, 'too-many-options'],
  [{ ...several, options: labels(21) }, 'too-many-labels'],
  [{ ...several, options: [{ label: 'a' }, { label: ' ' }] }, 'option-without-label'],
  [{ ...several, options: [{ label: 'a' }, { label: 'a ' }] }, 'option-twice'],
  [{ ...several, options: [{ label: 'a' }, { label: 'a\u200b' }] }, 'wrong-type'],
  [{ ...several, options: [{ label: 'a' }, { label: '\u202eltr' }] }, 'wrong-type'],
  [{ ...several, options: [...proposals(2), { proposalId: 'p1' }] }, 'option-twice'],
  [{ ...several, options: [{ proposalId: 'p' }, { amendmentId: 'p' }] }, 'amendment-needs-sides'],
  [{ ...several, method: { key: 'approval', most: 4 } }, null],
  [{ ...several, method: { key: 'approval', most: 5 } }, 'approvals-invalid'],
  [{ ...several, method: judged }, null],
  [{ ...several, method: { ...judged, grades: grades.slice(1) } }, 'grades-invalid'],
  [{ ...several, method: { ...judged, grades: [...grades, '6', '7', '8'] } }, 'grades-invalid'],
  [{ ...several, method: { ...judged, grades: [...grades, '1 '] } }, 'grades-invalid'],
  [{ ...several, method: { ...judged, grades: [...grades, ''] } }, 'grades-invalid'],
  [{ ...several, method: { ...judged, leastJudgments: -1 } }, 'judgments-invalid'],
  [{ ...several, method: { ...judged, perVoter: 4 } }, null],
  [{ ...several, method: { ...judged, perVoter: 5 } }, 'packet-invalid'],
  [{ ...several, method: { ...judged, perVoter: 2, missing: 'worst' } }, 'packet-needs-expressed'],
  [{ ...several, method: { ...dotted, dots: 100 } }, null],
  [{ ...several, method: { ...dotted, dots: 0 } }, 'dots-invalid'],
  [{ ...several, method: { ...dotted, dots: 101 } }, 'dots-invalid'],
  [{ ...several, method: { ...dotted, mostPerOption: 6 } }, 'dots-per-option-invalid'],
  [{ ...simple, majority: null }, 'majority-missing'],
  [{ ...several, majority: { kind: 'expressed' } }, 'majority-only-for-sides'],
  [{ ...several, castingVote: true }, 'majority-only-for-sides'],
  [{ ...simple, castingVote: true }, 'casting-vote-needs-hands'],
  [{ ...simple, method: { key: 'show-of-hands' }, castingVote: true }, null],
  [{ ...simple, method: { key: 'show-of-hands' }, castingVote: true, majority: { kind: 'absolute' } }, 'casting-vote-needs-tie'],
  ...['2/3', '1', '51/100'].map((share): Case => [{ ...simple, majority: qualified(share) }, null]),
  ...['1/2', '4/6', '3/2', '0.6', ''].map((share): Case => [{ ...simple, majority: qualified(share) }, 'majority-share-invalid']),
  [{ ...simple, method: { key: 'show-of-hands' }, secrecy: 'secret' }, 'method-not-secret'],
  [{ ...several, selection: null }, 'selection-missing'],
  [{ ...simple, selection: { kind: 'none' } }, 'selection-does-not-fit'],
  [{ ...several, selection: { kind: 'top', places: 4 } }, null],
  [{ ...several, selection: { kind: 'top', places: 5 } }, 'selection-invalid'],
  [{ ...several, selection: { kind: 'share', percent: 50 } }, null],
  [{ ...several, selection: { kind: 'share', percent: 101 } }, 'selection-invalid'],
  [{ ...several, method: dotted, selection: { kind: 'share', percent: 50 } }, 'selection-does-not-fit'],
  [{ ...several, selection: { kind: 'grade', least: 1 } }, 'selection-does-not-fit'],
  [{ ...several, method: judged, selection: { kind: 'grade', least: 4 } }, null],
  [{ ...several, method: judged, selection: { kind: 'grade', least: 5 } }, 'selection-invalid'],
  [{ ...simple, proxies: { mostPerHolder: 11, countForQuorum: false } }, 'proxies-invalid'],
]

test.each(ofMethod)('[B16] case %#', (composition, expected) => {
  expect(compositionRefusal(composition, facts, now)).toBe(expected)
})

const circle = {
  ...simple,
  majority: null,
  method: { key: 'consent', mostRounds: 3, fallback: 'refer' },
} as const

test('[B16] a consent is sought of people who are there, in a few rounds, openly', () => {
  const refusalOf = (some: Partial<BallotComposition>) =>
    compositionRefusal({ ...circle, ...some }, facts, now)
  expect(refusalOf({})).toBeNull()
  expect(refusalOf({ secrecy: 'secret' })).toBe('method-not-secret')
  expect(refusalOf({ method: { ...circle.method, mostRounds: 0 } })).toBe('rounds-invalid')
  expect(refusalOf({ proxies: { mostPerHolder: 1, countForQuorum: false } })).toBe('consent-without-proxies')
  expect(refusalOf({ colleges: [{ id: 'a', weight: '0' }] })).toBe('consent-without-colleges')
  expect(refusalOf({ closesAt: new Date(now.getTime() + 1) })).toBe('consent-closed-by-hand')
})

// biome-ignore format: a table
const ofColleges: readonly Case[] = [
  [weighted, null],
  [{ ...weighted, counting: 'block', leastFavourable: 2, quorum: { kind: 'per-college', number: 3 } }, null],
  [{ ...weighted, colleges: [] }, 'colleges-missing'],
  [{ ...simple, leastFavourable: 1 }, 'colleges-missing'],
  [{ ...simple, quorum: { kind: 'per-college', number: 3 } }, 'colleges-missing'],
  [{ ...weighted, quorum: { kind: 'per-college', number: 0 } }, 'quorum-invalid'],
  [{ ...weighted, colleges: [{ id: 'a', weight: '1' }] }, 'elector-without-college'],
  [{ ...weighted, colleges: [{ id: 'a', weight: '1' }, { id: 'b', weight: '0' }, { id: 'few', weight: '0' }] }, 'college-without-seats'],
  [{ ...weighted, colleges: [{ id: 'a', weight: '1/3' }, { id: 'b', weight: '1/3' }] }, 'weights-not-one'],
  [{ ...weighted, colleges: [{ id: 'a', weight: '-1' }, { id: 'b', weight: '2' }] }, 'weight-invalid'],
  [{ ...weighted, colleges: [{ id: 'a', weight: '0.5' }, { id: 'b', weight: '1/2' }] }, 'weight-invalid'],
  [{ ...weighted, colleges: [{ id: 'a', weight: '1/2' }, { id: 'a', weight: '1/2' }] }, 'duplicate-key'],
  [{ ...weighted, colleges: [{ id: 'a', weight: '1/2' }, { id: 'z', weight: '1/2' }] }, 'college-unknown'],
  [{ ...weighted, majority: { kind: 'absolute' } }, 'majority-needs-raw'],
  [{ ...weighted, majority: qualified('2/3', 'electors') }, 'majority-needs-raw'],
  [{ ...weighted, majority: qualified('2/3') }, null],
  [{ ...weighted, leastFavourable: 3 }, 'favourable-out-of-reach'],
  [{ ...weighted, leastFavourable: 0.5 }, 'favourable-out-of-reach'],
  [{ ...several, counting: 'block', colleges: weighted.colleges }, 'block-only-for-sides'],
  [{ ...several, leastFavourable: 1, colleges: weighted.colleges }, 'favourable-only-for-sides'],
  [{ ...simple, colleges: [{ id: 'a', weight: '0' }], secrecy: 'secret' }, null],
]

test.each(ofColleges)('[B17] case %#', (composition, expected) => {
  expect(compositionRefusal(composition, facts, now)).toBe(expected)
})

test.each([
  [4, 20, 0],
  [10, 3, 0],
  [10, 20, 4],
])('[B17] no secret of a group of %i, %i or %i', (a, b, withoutCollege) => {
  const seatsByCollege = [
    { id: 'a', seats: a },
    { id: 'b', seats: b },
  ]
  const few = { electors: a + b + withoutCollege, seatsByCollege, withoutCollege }
  const shown = { ...weighted, counting: 'raw', secrecy: 'secret' } as const
  expect(compositionRefusal(shown, few, now)).toBe('secret-college-too-small')
  expect(compositionRefusal({ ...shown, secrecy: 'named' }, few, now)).toBeNull()
  expect(compositionRefusal({ ...shown, colleges: [] }, few, now)).toBeNull()
})

test('[B2] [B3] [B10] electors, quorum and deadline are asked of every ballot', () => {
  const none = { electors: 0, seatsByCollege: [], withoutCollege: 0 }
  const four = { electors: 4, seatsByCollege: [], withoutCollege: 4 }
  expect(compositionRefusal(simple, none, now)).toBe('electorate-empty')
  expect(compositionRefusal({ ...simple, secrecy: 'secret' }, four, now)).toBe('secret-college-too-small')
  const tooMany = { ...simple, quorum: { kind: 'number', number: 31 } } as const
  expect(compositionRefusal(tooMany, facts, now)).toBe('quorum-out-of-reach')
  expect(compositionRefusal({ ...simple, closesAt: now }, facts, now)).toBe('deadline-in-the-past')
  const never = new Date(Number.NaN)
  expect(compositionRefusal({ ...simple, closesAt: never }, facts, now)).toBe('date-invalid')
})

const counts: Record<(typeof ballotTemplateKeys)[number], number> = {
  'yes-or-no': 1,
  grouping: 40,
  prioritising: 93,
  ordering: 8,
  consent: 1,
  committee: 1,
  'advice-by-college': 1,
}

test.each(ballotTemplateKeys)('[B18] the usual rules for %s can be opened and frozen', (key) => {
  const template = ballotTemplate(key, { options: counts[key], grades, collegeIds: ['a', 'b'] })
  const options = proposals(counts[key])
  const composition: BallotComposition = { ...simple, ...template, options }
  expect(compositionRefusal(composition, facts, now)).toBeNull()

  const rules = frozenRules(composition, {
    ballotId: 'b',
    options: options.map(({ proposalId }) => ({
      label: proposalId,
      proposalId,
      amendmentId: null,
      textSha256: 'f',
    })),
    colleges: [{ id: 'a', label: 'A', seats: 10 }],
    drawnOrder: options.map((_, place) => options.length - 1 - place),
    electors: 30,
    electorateSha256: 'e',
    chair: 'chair',
  })
  expect(rules.options[0]?.key).toBe('o1')
  expect(rules.castingVote).toEqual(key === 'committee' ? { label: 'chair' } : null)
  if (rules.method.key === 'majority-judgment') expect(rules.method.order?.[0]).toBe('o93')
})

test('[B18] dots are a quarter of the options, three to ten', () => {
  expect([2, 12, 14, 16, 40, 93].map(usualDots)).toEqual([3, 3, 4, 4, 10, 10])
})
