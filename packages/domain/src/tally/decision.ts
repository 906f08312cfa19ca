import type { BallotRules } from '../ballot/rules'
import type { Box } from './box'
import { compare, dividedBy, type Fraction, half, readFraction, whole, zero } from './fraction'
import type { BallotOutcome, BallotResult, ForAgainstResult, MethodResult, RankedResult } from './result'

export type Decision = Pick<BallotResult, 'outcome' | 'selected' | 'widened' | 'castingVote'>

const undecided = { selected: [], widened: false, castingVote: null } as const

export const withoutQuorum: Decision = { ...undecided, outcome: 'no-quorum' }

export function hasSidesIn(result: MethodResult): result is ForAgainstResult {
  return 'for' in result
}

function numberOf(text: string) {
  return readFraction(text) ?? zero
}

function expressedOutcome(share: Fraction): BallotOutcome {
  const order = compare(share, half)
  if (order === 0) return 'tied'
  return order > 0 ? 'adopted' : 'rejected'
}

/** What the majority makes of the two sides, before any college or chair has its say. */
function majorityOutcome({ majority, electors }: BallotRules, result: ForAgainstResult): BallotOutcome {
  if (result.share === null || majority === null) return 'rejected'
  const share = numberOf(result.share)
  if (majority.kind === 'expressed') return expressedOutcome(share)
  const ofElectors = dividedBy(numberOf(result.for), whole(electors))
  if (majority.kind === 'absolute') return compare(ofElectors, half) > 0 ? 'adopted' : 'rejected'
  const reached = majority.of === 'electors' ? ofElectors : share
  return compare(reached, numberOf(majority.share)) >= 0 ? 'adopted' : 'rejected'
}

/** The voice of the chair: in the first line that has one, else in the chair's own named vote. */
function castingVoteOf(rules: BallotRules, box: Box): 'for' | 'against' | null {
  if (rules.castingVote === null) return null
  const heard = [
    ...[...box.lines].sort((a, b) => a.number - b.number).map((line) => line.casting),
    box.castingVote,
  ]
  return heard.find((voice) => voice === 'for' || voice === 'against') ?? null
}

/** Adopted, rejected or tied. However it is adopted, enough colleges must be favourable. */
export function decideSides(
  rules: BallotRules,
  result: ForAgainstResult,
  favourable: number,
  box: Box,
): Decision {
  const reached = majorityOutcome(rules, result)
  const castingVote = reached === 'tied' ? castingVoteOf(rules, box) : null
  const settled =
    castingVote === null ? reached : ({ for: 'adopted', against: 'rejected' } as const)[castingVote]
  const outcome = settled === 'adopted' && favourable < rules.leastFavourable ? 'rejected' : settled
  return { ...undecided, outcome, castingVote }
}

type RankedOption = RankedResult['options'][number]

/** Whether an option got anything at all: without a vote or a dot, no place is good enough. */
function gotSomething(option: RankedOption): boolean {
  if ('score' in option) return option.score !== '0'
  return 'dots' in option ? option.dots !== '0' : true
}

function isSelected({ selection }: BallotRules, option: RankedOption): boolean {
  if (option.rank === null || !gotSomething(option)) return false
  switch (selection?.kind) {
    case 'top':
      return option.rank <= selection.places
    case 'share': {
      const share = 'share' in option && option.share !== null ? numberOf(option.share) : zero
      return compare(share, dividedBy(whole(selection.percent), whole(100))) >= 0
    }
    case 'grade':
      return 'median' in option && option.median !== null && option.median >= selection.least
    default:
      return false
  }
}

/** The options that are kept; a tie at the last place keeps all of its equals. Nothing expressed keeps nothing. */
export function decideRanks(rules: BallotRules, result: RankedResult, expressed: number): Decision {
  const kept = expressed === 0 ? [] : result.options.filter((option) => isSelected(rules, option))
  const places = rules.selection?.kind === 'top' ? rules.selection.places : kept.length
  const selected = kept.map(({ key }) => key)
  return { ...undecided, outcome: 'ranked', selected, widened: selected.length > places }
}
