import { randomUUID } from 'node:crypto'
import {
  type BallotCollege,
  type BallotMethod,
  type BallotRules,
  type Counting,
  type Majority,
  type MethodKey,
  type Quorum,
  quorumNeeded,
  type Selection,
} from '@deconcert/domain/ballot'
import type { Random } from '../../apps/server/src/demo/content/random'

export const hasSides = (key: MethodKey) => key === 'for-against' || key === 'show-of-hands'
const isSingle = (key: MethodKey) => hasSides(key) || key === 'consent'
const isTrue = (random: Random) => random.between(0, 1) === 1

/** Rules with every parameter drawn, those that the method allows. */
export function randomRules(random: Random, key: MethodKey): BallotRules {
  const keys = Array.from({ length: isSingle(key) ? 1 : random.between(2, 6) }, (_, index) => `o${index + 1}`)
  const isNamed = key === 'consent' || key === 'show-of-hands'
  const secrecy = isNamed ? 'named' : random.pick(['named', 'secret'] as const)
  const byCollege = randomCounting(random, key)
  const { electors, colleges } = byCollege
  const quorum = randomQuorum(random, colleges.length)
  return {
    version: 2,
    ballotId: randomUUID(),
    question: 'Quelle suite ?',
    options: keys.map(optionOf),
    method: randomMethod(random, key, keys),
    secrecy,
    quorum,
    quorumNeeded: quorumNeeded(quorum, electors, secrecy),
    ...randomDecision(random, key, byCollege.counting, colleges.length),
    ...byCollege,
    proxies: { mostPerHolder: random.between(0, 2), countForQuorum: isTrue(random) },
    electorateSha256: '0'.repeat(64),
    closesAt: null,
    shownWhileOpen: 'turnout',
  }
}

function optionOf(key: string): BallotRules['options'][number] {
  return { key, label: `Option ${key}`, proposalId: null, amendmentId: null, textSha256: null }
}

/** Nobody votes in none where colleges decide; a ballot has an elector at least. */
function randomCounting(
  random: Random,
  key: MethodKey,
): Pick<BallotRules, 'counting' | 'colleges' | 'electors'> {
  const count = key === 'consent' ? 0 : random.pick([0, 0, 1, 2, 3, 4])
  if (count === 0) return { counting: 'raw', colleges: [], electors: 25 }
  const countings: Counting[] = hasSides(key) ? ['raw', 'proportional', 'block'] : ['raw', 'proportional']
  const counting = random.pick(countings)
  const colleges = randomColleges(random, count, counting)
  const seats = colleges.reduce((sum, college) => sum + college.seats, 0)
  return { counting, colleges, electors: Math.max(1, seats + (counting === 'raw' ? random.pick([0, 3]) : 0)) }
}

function randomDecision(
  random: Random,
  key: MethodKey,
  counting: Counting,
  colleges: number,
): Pick<BallotRules, 'majority' | 'castingVote' | 'selection' | 'leastFavourable'> {
  const castingVote = isTrue(random) ? { label: 'Présidence' } : null
  if (!hasSides(key)) {
    const selection = isSingle(key) ? null : randomSelection(random, key)
    return { majority: null, castingVote, selection, leastFavourable: 0 }
  }
  const leastFavourable = isTrue(random) ? random.between(0, colleges) : 0
  return { majority: randomMajority(random, counting), castingVote, selection: null, leastFavourable }
}

/** Weights that sum to 1 when they decide; else any, `0` among them. */
function randomColleges(random: Random, count: number, counting: Counting): readonly BallotCollege[] {
  const parts = Array.from({ length: count }, () => random.pick([0, 1, 1, 2, 3, 7]))
  const total = parts.reduce((sum, part) => sum + part, 0)
  const weight = (part: number, index: number) => {
    if (counting === 'raw') return random.pick(['0', '1/3', '1'])
    return total === 0 ? (index === 0 ? '1' : '0') : inLowestTerms(part, total)
  }
  return parts.map((part, index) => ({
    id: `c${index}`,
    label: `Collège ${index}`,
    weight: weight(part, index),
    seats: random.pick([0, 1, 4, 9, 30]),
  }))
}

function inLowestTerms(over: number, under: number): string {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))
  const by = divisor(over, under)
  return under === by ? `${over / by}` : `${over / by}/${under / by}`
}

function randomQuorum(random: Random, colleges: number): Quorum {
  const all: readonly Quorum[] = [
    { kind: 'none' },
    { kind: 'number', number: random.between(1, 12) },
    { kind: 'share', percent: random.between(1, 100) },
    { kind: 'absolute-majority' },
  ]
  const perCollege: Quorum = { kind: 'per-college', number: random.between(1, 6) }
  return random.pick([all[0] ?? perCollege, ...all, ...(colleges > 0 ? [perCollege] : [])])
}

function randomMajority(random: Random, counting: Counting): Majority {
  const share = random.pick(['1/2', '2/3', '3/5', '1'])
  const any: readonly Majority[] = [
    { kind: 'expressed' },
    { kind: 'expressed' },
    { kind: 'qualified', of: 'expressed', share },
  ]
  if (counting !== 'raw') return random.pick(any)
  return random.pick([...any, { kind: 'absolute' }, { kind: 'qualified', of: 'electors', share }] as const)
}

function randomSelection(random: Random, key: MethodKey): Selection {
  const every: readonly Selection[] = [{ kind: 'none' }, { kind: 'top', places: random.between(1, 3) }]
  if (key === 'approval') return random.pick([...every, { kind: 'share', percent: random.between(1, 100) }])
  if (key === 'majority-judgment')
    return random.pick([...every, { kind: 'grade', least: random.between(0, 4) }])
  return random.pick(every)
}

function randomMethod(random: Random, key: MethodKey, keys: readonly string[]): BallotMethod {
  switch (key) {
    case 'approval':
      return { key, most: random.pick([null, 1, 2]) }
    case 'dots':
      return { key, dots: random.between(3, 9), mostPerOption: random.between(1, 3) }
    case 'consent':
      return { key, mostRounds: 3, fallback: random.pick(['refer', 'qualified-vote'] as const) }
    case 'majority-judgment': {
      const perVoter = random.pick([null, null, random.between(1, keys.length)])
      return {
        key,
        grades: ['A rejeter', 'Insuffisant', 'Passable', 'Bien', 'Très bien', 'Excellent', 'Parfait'].slice(
          0,
          random.between(5, 7),
        ),
        missing: perVoter === null ? random.pick(['worst', 'expressed'] as const) : 'expressed',
        leastJudgments: random.pick([0, 0, 1, 3, 6]),
        perVoter,
        order: perVoter === null ? null : random.shuffle(keys),
      }
    }
    default:
      return { key }
  }
}
