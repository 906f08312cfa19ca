import type { BallotMethod, BallotRules } from '../ballot/rules'
import { approval } from './approval'
import { borda } from './borda'
import type { Box } from './box'
import { consentTally } from './consent'
import { countBox } from './count-box'
import type { Counter } from './counter'
import { type Decision, decideRanks, decideSides, hasSidesIn, withoutQuorum } from './decision'
import { dots } from './dots'
import { forAgainst } from './for-against'
import { compare, fractionText, readFraction, zero } from './fraction'
import { type Hidden, hiddenOf } from './hidden'
import { majorityJudgment } from './majority-judgment'
import { quorumOf } from './quorum-count'
import type { BallotResult, CollegeResult, ForAgainstResult, RankedResult } from './result'
import { schulze } from './schulze'
import { blockSum, effectiveWeights, type Part, proportionalSum, rawSum } from './weighing'

type CountedMethod = Exclude<BallotMethod, { readonly key: 'consent' }>

function counterOf(method: CountedMethod, { options }: BallotRules): Counter {
  switch (method.key) {
    case 'for-against':
    case 'show-of-hands':
      return forAgainst
    case 'approval':
      return approval(options)
    case 'majority-judgment':
      return majorityJudgment(options, method)
    case 'dots':
      return dots(options)
    case 'borda':
      return borda(options)
    case 'schulze':
      return schulze(options)
  }
}

const weighedBy = { proportional: proportionalSum, block: blockSum } as const

function isFavourable(result: ForAgainstResult | RankedResult | null): boolean | null {
  if (result === null || !hasSidesIn(result)) return null
  return compare(readFraction(result.for) ?? zero, readFraction(result.against) ?? zero) > 0
}

function collegesOf(rules: BallotRules, counter: Counter, parts: readonly Part[], hidden: Hidden) {
  const weights = effectiveWeights(parts)
  return rules.colleges.map(({ id, weight }, n): CollegeResult => {
    const part = parts[n]
    if (hidden !== 'nothing' || part === undefined) {
      return { id, weight, effectiveWeight: '0', voters: 0, expressed: 0, favourable: null, result: null }
    }
    const result = counter.result([part], rawSum)
    return {
      id,
      weight,
      effectiveWeight: fractionText(weights?.[n] ?? zero),
      voters: part.total + part.blank,
      expressed: part.total,
      favourable: isFavourable(result),
      result,
    }
  })
}

type Deciding = {
  readonly result: ForAgainstResult | RankedResult | null
  readonly expressed: number
  readonly favourable: number
}

function decisionOf(rules: BallotRules, { result, expressed, favourable }: Deciding, box: Box): Decision {
  if (result !== null && hasSidesIn(result)) return decideSides(rules, result, favourable, box)
  if (result !== null) return decideRanks(rules, result, expressed)
  const outcome = rules.majority === null ? 'ranked' : 'rejected'
  return { outcome, selected: [], widened: false, castingVote: null }
}

function sumOver<Item>(items: readonly Item[], countOf: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + countOf(item), 0)
}

function countedTally(rules: BallotRules, counter: Counter, box: Box): BallotResult {
  const parts = countBox(rules, counter, box)
  const hidden = hiddenOf(rules, box)
  const quorum = quorumOf(rules, box, hidden)
  const raw = hidden === 'everything' ? null : counter.result(parts, rawSum)
  const isWeighted = rules.counting !== 'raw' && hidden === 'nothing'
  const weighted = isWeighted ? counter.result(parts, weighedBy[rules.counting]) : null
  const colleges = collegesOf(rules, counter, parts, hidden)
  const favourable = colleges.filter((college) => college.favourable).length
  const expressed = sumOver(parts, ({ total }) => total)
  const result = rules.counting === 'raw' ? raw : weighted
  const { outcome, selected, widened, castingVote } = quorum.met
    ? decisionOf(rules, { result, expressed, favourable }, box)
    : withoutQuorum
  return {
    version: 2,
    outcome,
    electors: rules.electors,
    voters: sumOver(parts, ({ total, blank }) => total + blank),
    blank: hidden === 'everything' ? 0 : sumOver(parts, ({ blank }) => blank),
    expressed: hidden === 'everything' ? 0 : expressed,
    quorum,
    counting: rules.counting,
    raw,
    weighted,
    colleges,
    favourableColleges: favourable,
    selected,
    widened,
    castingVote,
  }
}

/** The result of a ballot: exact, the same for the same votes in any order. Its canonical text is what is hashed. */
export function tally(rules: BallotRules, box: Box): BallotResult {
  const { method } = rules
  if (method.key === 'consent') return consentTally(rules, box.consent)
  return countedTally(rules, counterOf(method, rules), box)
}
