import {
  type BallotMethod,
  type BallotResult,
  type BallotRules,
  type Box,
  type CountedVote,
  choiceText,
  packetOf,
  tally,
} from '@deconcert/domain/ballot'
import { seededRandom } from '../../apps/server/src/demo/content/random'
import { type Findings, figure } from './figures'

const ballots = 100_000
const random = seededRandom(1)
const keys = Array.from({ length: 20 }, (_, n) => `o${n + 1}`)
const grades = ['A rejeter', 'Insuffisant', 'Passable', 'Bien', 'Excellent']
const judgment = { key: 'majority-judgment', grades, leastJudgments: 0 } as const
const sides = ['for', 'against', 'abstain']

type Case = { readonly name: string; readonly method: BallotMethod; readonly choice: () => string }

const judged = (from: readonly string[]) =>
  choiceText(Object.fromEntries(from.map((key) => [key, random.between(0, grades.length - 1)])))

const packets: BallotMethod = { ...judgment, missing: 'expressed', perVoter: 5, order: keys }

const cases: readonly Case[] = [
  { name: 'for, against', method: { key: 'for-against' }, choice: () => random.pick(sides) },
  {
    name: 'approval',
    method: { key: 'approval', most: null },
    choice: () => choiceText(keys.filter(() => random.between(0, 1) === 1)),
  },
  {
    name: 'majority judgment',
    method: { ...judgment, missing: 'worst', perVoter: null, order: null },
    choice: () => judged(keys),
  },
  {
    name: 'majority judgment, 5 of them each',
    method: packets,
    choice: () => judged(packetOf(packets, random.between(0, keys.length - 1))),
  },
  {
    name: 'dots, 10 each',
    method: { key: 'dots', dots: 10, mostPerOption: 3 },
    choice: () => choiceText(Object.fromEntries(random.sample(keys, 5).map((key) => [key, 2]))),
  },
  { name: 'Borda', method: { key: 'borda' }, choice: () => choiceText(random.shuffle(keys)) },
  { name: 'Schulze', method: { key: 'schulze' }, choice: () => choiceText(random.shuffle(keys)) },
]

/** What counting a hundred thousand votes on twenty options takes, most of them unlike any other, in two colleges. */
export function tallies(): Findings {
  const counted = [...cases.map(countVotes), countHands(), countConsent()]
  return {
    title: `tally: ${ballots.toLocaleString('en')} votes on ${keys.length} options, in two colleges`,
    figures: counted.map(({ name, milliseconds }) => figure(name, 'ms', milliseconds)),
    faults: counted.filter(({ voters }) => voters !== ballots).map(({ name }) => `${name} loses votes`),
  }
}

type Counted = { readonly name: string; readonly milliseconds: number; readonly voters: number }

function countVotes({ name, method, choice }: Case): Counted {
  const votes = Array.from(
    { length: ballots },
    (_, n): CountedVote => ({ collegeId: n % 2 === 0 ? 'north' : 'south', count: 1, choice: choice() }),
  )
  const roll = ['north', 'south'].map((collegeId) => ({ collegeId, voters: ballots / 2, throughHolder: 0 }))
  return timed(name, rulesOf(method), { ...emptyBox, votes, roll })
}

/** A thousand rooms of a hundred people. */
function countHands(): Counted {
  const votes = [
    [50, 'for'],
    [40, 'against'],
    [10, 'abstain'],
  ] as const
  const lines = Array.from({ length: ballots / 100 }, (_, n) => ({
    number: n + 1,
    kind: 'hands' as const,
    collegeId: n % 2 === 0 ? 'north' : 'south',
    present: 100,
    proxies: 0,
    votes,
    casting: null,
  }))
  return timed('show of hands, 1,000 rooms', rulesOf({ key: 'show-of-hands' }), { ...emptyBox, lines })
}

function countConsent(): Counted {
  const present = Array.from({ length: ballots }, (_, n) => `seat ${n}`)
  const answers = present.map((seat) => ({ seat, round: 1, answer: 'consent' as const }))
  const consent = { rounds: 1, present, answers, objections: [], texts: [null] }
  const rules = rulesOf({ key: 'consent', mostRounds: 3, fallback: 'refer' })
  return timed('consent, one round', { ...rules, colleges: [] }, { ...emptyBox, consent })
}

const emptyBox: Box = { votes: [], lines: [], roll: [], castingVote: null, consent: null }

function timed(name: string, rules: BallotRules, box: Box): Counted {
  const start = performance.now()
  const result: BallotResult = tally(rules, box)
  return { name, milliseconds: performance.now() - start, voters: result.voters }
}

function rulesOf(method: BallotMethod): BallotRules {
  const hasSides = method.key === 'for-against' || method.key === 'show-of-hands'
  const isSingle = hasSides || method.key === 'consent'
  const labels = isSingle ? keys.slice(0, 1) : keys
  return {
    version: 2,
    ballotId: '00000000-0000-4000-8000-000000000000',
    question: 'Lesquelles ?',
    options: labels.map((key) => ({
      key,
      label: key,
      proposalId: null,
      amendmentId: null,
      textSha256: null,
    })),
    method,
    secrecy: 'named',
    quorum: { kind: 'none' },
    quorumNeeded: 0,
    majority: hasSides ? { kind: 'expressed' } : null,
    castingVote: null,
    selection: isSingle ? null : { kind: 'top', places: 5 },
    colleges: ['north', 'south'].map((id) => ({ id, label: id, weight: '1/2', seats: ballots / 2 })),
    counting: method.key === 'consent' ? 'raw' : 'proportional',
    leastFavourable: 0,
    proxies: { mostPerHolder: 0, countForQuorum: false },
    electors: ballots,
    electorateSha256: '0'.repeat(64),
    closesAt: null,
    shownWhileOpen: 'turnout',
  }
}
