import { canonicalJson } from '../journal/canonical'
import { type FirstRules, rulesMeantBy } from './first-rules'
import type { Quorum } from './quorum'
import type { Secrecy } from './secrecy'

export const methodKeys = [
  'for-against',
  'show-of-hands',
  'approval',
  'majority-judgment',
  'dots',
  'borda',
  'schulze',
  'consent',
] as const
export type MethodKey = (typeof methodKeys)[number]

export type JudgmentMethod = {
  readonly key: 'majority-judgment'
  /** From the worst to the best. */
  readonly grades: readonly string[]
  /** What a voter who does not judge an option says of it: the worst, or nothing. */
  readonly missing: 'worst' | 'expressed'
  /** With fewer judgments than this, an option is not ranked. */
  readonly leastJudgments: number
  /** How many options each voter judges; null when all. */
  readonly perVoter: number | null
  /** The keys of the options in the shuffled order that makes the packets, null without packets. */
  readonly order: readonly string[] | null
}

export type BallotMethod =
  | { readonly key: 'for-against' }
  | { readonly key: 'show-of-hands' }
  | { readonly key: 'approval'; readonly most: number | null }
  | JudgmentMethod
  | { readonly key: 'dots'; readonly dots: number; readonly mostPerOption: number }
  | { readonly key: 'borda' }
  | { readonly key: 'schulze' }
  | {
      readonly key: 'consent'
      readonly mostRounds: number
      readonly fallback: 'refer' | 'qualified-vote'
    }

/** A share is an exact fraction written as text. */
export type Majority =
  | { readonly kind: 'expressed' }
  | { readonly kind: 'absolute' }
  | { readonly kind: 'qualified'; readonly of: 'expressed' | 'electors'; readonly share: string }

export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'top'; readonly places: number }
  | { readonly kind: 'share'; readonly percent: number }
  | { readonly kind: 'grade'; readonly least: number }

export const countings = ['raw', 'proportional', 'block'] as const
/** Which result decides: each vote for one, or each college for its weight. */
export type Counting = (typeof countings)[number]

export type Proxies = { readonly mostPerHolder: number; readonly countForQuorum: boolean }

export type BallotCollege = {
  readonly id: string
  readonly label: string
  /** An exact fraction as text, `0` when the colleges are only shown. */
  readonly weight: string
  readonly seats: number
}

export type BallotOption = {
  readonly key: string
  readonly label: string
  readonly proposalId: string | null
  readonly amendmentId: string | null
  /** SHA-256, in hexadecimal, of the frozen text that people vote on. */
  readonly textSha256: string | null
}

/** Everything that was decided when the ballot opened. Any change is a new ballot. */
export type BallotRules = {
  readonly version: 2
  readonly ballotId: string
  readonly question: string
  readonly options: readonly BallotOption[]
  readonly method: BallotMethod
  readonly secrecy: Secrecy
  readonly quorum: Quorum
  /** The least number that must be counted, as the quorum and the secrecy make it. */
  readonly quorumNeeded: number
  readonly majority: Majority | null
  readonly castingVote: { readonly label: string } | null
  readonly selection: Selection | null
  readonly colleges: readonly BallotCollege[]
  readonly counting: Counting
  readonly leastFavourable: number
  readonly proxies: Proxies
  readonly electors: number
  /** SHA-256, in hexadecimal, of the lines of the electorate. */
  readonly electorateSha256: string
  /** ISO 8601 in UTC, or null when the ballot is closed by hand. */
  readonly closesAt: string | null
  readonly shownWhileOpen: 'turnout'
}

/** The text whose hash is printed with the result. */
export function canonicalRules(rules: BallotRules): string {
  return canonicalJson(rules)
}

export type ElectorLine = {
  readonly seatId: string
  readonly collegeId: string | null
  /** The seat of the person who votes in its place, null when the person votes. */
  readonly holderSeatId: string | null
}

/** The text whose hash stands for the electorate: a line for each seat, sorted. */
export function canonicalElectorate(lines: readonly ElectorLine[]): string {
  return lines
    .map(({ seatId, collegeId, holderSeatId }) => `${seatId} ${collegeId ?? '-'} ${holderSeatId ?? '-'}`)
    .sort()
    .join('\n')
}

/**
 * The rules in a stored text; those of a version-1 text are the version-2 rules that it means. Throws a RangeError on
 * another version.
 */
export function readRules(text: string): BallotRules {
  const stored = JSON.parse(text) as BallotRules | FirstRules
  if (stored.version === 2) return stored
  if (stored.version === 1) return rulesMeantBy(stored)
  throw new RangeError('a ballot is of version 1 or 2')
}
