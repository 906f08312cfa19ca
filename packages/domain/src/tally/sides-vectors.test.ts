import { expect, test } from 'vitest'
import type { BallotRules } from '../ballot/rules'
import { boxOf, college, rulesOf, vote } from './ballot.fixture'
import type { ConsentAnswer } from './box'
import { tally } from './tally'
import { vectorsOf } from './vectors.fixture'

type Sides = {
  readonly weight: string
  readonly pour: number
  readonly contre: number
  readonly abst: number
}
type Weighted = { readonly partPonderee: string; readonly collegesFavorables: number; resultat: string }
type ByCollege = {
  readonly brut: { readonly pour: number; readonly contre: number; readonly resultat: string }
  readonly proportionnel: Weighted & {
    readonly colleges: Readonly<Record<string, { poidsEffectif: string; partPour: string | null }>>
  }
  readonly bloc: Weighted
}

const french = { adopté: 'adopted', rejeté: 'rejected' } as const

test.each(vectorsOf<{ readonly colleges: Readonly<Record<string, Sides>> }, ByCollege>('vote-par-college'))(
  '[C2] [C3] $id',
  ({ input, expected }) => {
    const colleges = Object.entries(input.colleges).map(([id, { weight }]) => college(id, weight))
    const box = boxOf(
      Object.entries(input.colleges).flatMap(([id, { pour, contre, abst }]) => [
        vote('for', pour, id),
        vote('against', contre, id),
        vote('abstain', abst, id),
      ]),
    )
    const counted = (counting: BallotRules['counting']) =>
      tally(rulesOf({ key: 'for-against' }, { colleges, counting }), box)

    const { brut, proportionnel, bloc } = expected
    expect(counted('raw')).toMatchObject({
      outcome: Object(french)[brut.resultat],
      raw: { for: `${brut.pour}`, against: `${brut.contre}` },
      weighted: null,
    })
    for (const [counting, { partPonderee, collegesFavorables, resultat }] of [
      ['proportional', proportionnel],
      ['block', bloc],
    ] as const) {
      expect(counted(counting)).toMatchObject({
        outcome: Object(french)[resultat],
        weighted: { share: partPonderee, abstain: '0' },
        favourableColleges: collegesFavorables,
      })
    }
    for (const each of counted('proportional').colleges) {
      const { poidsEffectif, partPour } = proportionnel.colleges[each.id] ?? {}
      expect([each.effectiveWeight, Object(each.result).share]).toEqual([poidsEffectif, partPour])
    }
  },
)

type Circle = {
  readonly members: number
  readonly present: number
  readonly quorum: number
  readonly rounds: readonly {
    readonly answers: readonly ConsentAnswer[]
    readonly objections: readonly { readonly admissible: boolean; readonly status: string }[]
  }[]
}
type Consented = { readonly result: string; rounds: number; reserves: number; unresolvedObjections: number }

test.each(vectorsOf<Circle, Consented>('consentement'))('[C10] $id', ({ input, expected }) => {
  const rules = rulesOf(
    { key: 'consent', mostRounds: 3, fallback: 'refer' },
    { electors: input.members, quorum: { kind: 'number', number: input.quorum } },
  )
  const consent = {
    rounds: input.rounds.length,
    present: Array.from({ length: input.present }, (_, seat) => `seat ${seat}`),
    answers: input.rounds.flatMap(({ answers }, round) =>
      answers.map((answer, seat) => ({ seat: `seat ${seat}`, round: round + 1, answer })),
    ),
    objections: input.rounds.flatMap(({ objections }, round) =>
      objections.map(({ admissible, status }, number) => ({
        number,
        round: round + 1,
        admissible,
        open: status !== 'levee',
      })),
    ),
    texts: [],
  }
  expect(tally(rules, boxOf([], { consent }))).toMatchObject({
    outcome: expected.result === 'adopte' ? 'adopted' : 'referred',
    raw: { rounds: expected.rounds, reserve: expected.reserves, open: expected.unresolvedObjections },
  })
})

type Hands = {
  readonly membresEnExercice: number
  readonly presents: number
  readonly pouvoirs: number
  readonly pour: number
  readonly contre: number
  readonly abstentions: number
  readonly president: string | null
}
type Raised = {
  readonly quorum: number
  quorumAtteint: boolean
  votants: number
  exprimes: number
  resultat: string
}

test.each(vectorsOf<Hands, Raised>('main-levee'))('[C4] [C11] [C13] $id', ({ input, expected }) => {
  const rules = rulesOf(
    { key: 'show-of-hands' },
    {
      electors: input.membresEnExercice,
      quorum: { kind: 'absolute-majority' },
      castingVote: { label: 'chair' },
      proxies: { mostPerHolder: 1, countForQuorum: false },
    },
  )
  const line = {
    number: 1,
    kind: 'hands',
    collegeId: null,
    present: input.presents,
    proxies: input.pouvoirs,
    votes: [
      [input.pour, 'for'],
      [input.contre, 'against'],
      [input.abstentions, 'abstain'],
      [3, 'not-taking-part'],
    ],
    casting: input.president === 'pour' ? 'for' : null,
  } as const
  const result = tally(rules, boxOf([], { lines: [line] }))

  expect(result.quorum).toMatchObject({
    needed: expected.quorum,
    counted: input.presents,
    met: expected.quorumAtteint,
  })
  expect([result.voters, result.expressed]).toEqual([expected.votants, expected.exprimes])
  const outcome = expected.resultat.startsWith('adopté') ? 'adopted' : 'rejected'
  expect(result.outcome).toBe(expected.quorumAtteint ? outcome : 'no-quorum')
  expect(result.castingVote).toBe(input.president === 'pour' ? 'for' : null)
})
