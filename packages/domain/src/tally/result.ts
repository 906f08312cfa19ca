import type { Counting } from '../ballot/rules'

/** `tied` rejects, but says what it was; `ranked` is what ways of voting between several options come to. */
export const ballotOutcomes = ['adopted', 'rejected', 'tied', 'ranked', 'referred', 'no-quorum'] as const
export type BallotOutcome = (typeof ballotOutcomes)[number]

/** An exact fraction as text. */
type NumberText = string

export type ForAgainstResult = {
  readonly for: NumberText
  readonly against: NumberText
  readonly abstain: NumberText
  readonly share: NumberText | null
}

export type ApprovalResult = {
  readonly options: readonly {
    readonly key: string
    readonly score: NumberText
    readonly share: NumberText | null
    readonly rank: number
  }[]
}

export type JudgmentResult = {
  readonly options: readonly {
    readonly key: string
    /** The weight given to each grade, from the worst. */
    readonly profile: readonly NumberText[]
    readonly median: number | null
    readonly sign: '+' | '-' | null
    readonly above: NumberText | null
    readonly below: NumberText | null
    /** Null for an option with too few judgments. */
    readonly rank: number | null
  }[]
}

export type DotsResult = {
  readonly options: readonly {
    readonly key: string
    readonly dots: NumberText
    readonly supporters: NumberText
    readonly rank: number
  }[]
}

export type BordaResult = {
  readonly options: readonly { readonly key: string; readonly points: NumberText; readonly rank: number }[]
}

type PairTable = Readonly<Record<string, Readonly<Record<string, NumberText>>>>

export type SchulzeResult = {
  readonly options: readonly {
    readonly key: string
    readonly beats: readonly string[]
    readonly rank: number
  }[]
  readonly pairs: PairTable
  readonly paths: PairTable
}

/** Whole numbers of people, of the last round; `open` is of all rounds. */
export type ConsentResult = {
  readonly rounds: number
  readonly present: number
  readonly consent: number
  readonly reserve: number
  readonly objection: number
  readonly silent: number
  readonly open: number
}

export type RankedResult = ApprovalResult | JudgmentResult | DotsResult | BordaResult | SchulzeResult
export type MethodResult = ForAgainstResult | RankedResult | ConsentResult

export type CollegeResult = {
  readonly id: string
  readonly weight: NumberText
  readonly effectiveWeight: NumberText
  readonly voters: number
  readonly expressed: number
  readonly favourable: boolean | null
  /** Null when it would tell who voted what. */
  readonly result: MethodResult | null
}

export type QuorumResult = {
  readonly needed: number
  readonly counted: number
  readonly met: boolean
  readonly missing: number
  /** Empty unless the quorum is one of each college. */
  readonly colleges: readonly { readonly id: string; readonly needed: number; readonly counted: number }[]
}

/** An outcome with the whole of its arithmetic. */
export type BallotResult = {
  readonly version: 2
  readonly outcome: BallotOutcome
  readonly electors: number
  /** Everyone who took part, blank votes included. */
  readonly voters: number
  readonly blank: number
  readonly expressed: number
  readonly quorum: QuorumResult
  readonly counting: Counting
  readonly raw: MethodResult | null
  readonly weighted: MethodResult | null
  readonly colleges: readonly CollegeResult[]
  readonly favourableColleges: number
  /** The keys of the options that are kept. */
  readonly selected: readonly string[]
  /** Whether a tie at the last place let more in than there were places. */
  readonly widened: boolean
  readonly castingVote: 'for' | 'against' | null
}
