// TEMPORARY: until the domain has them.
import type { Exact } from './exact'

type R<T> = { readonly [K in keyof T]: T[K] }
export type BallotMethod =
  | R<{ key: 'for-against' }>
  | R<{ key: 'show-of-hands' }>
  | R<{ key: 'approval'; most: number | null }>
  | R<{
      key: 'majority-judgment'
      grades: readonly string[]
      missing: 'worst' | 'expressed'
      leastJudgments: number
      perVoter: number | null
      order: readonly string[] | null
    }>
  | R<{ key: 'dots'; dots: number; mostPerOption: number }>
  | R<{ key: 'borda' }>
  | R<{ key: 'schulze' }>
  | R<{ key: 'consent'; mostRounds: number; fallback: 'refer' | 'qualified-vote' }>
export type MethodKey = BallotMethod['key']
export type Majority =
  | R<{ kind: 'expressed' }>
  | R<{ kind: 'absolute' }>
  | R<{ kind: 'qualified'; of: 'expressed' | 'electors'; share: string }>
export type Selection =
  | R<{ kind: 'none' }>
  | R<{ kind: 'top'; places: number }>
  | R<{ kind: 'share'; percent: number }>
  | R<{ kind: 'grade'; least: number }>
export type Quorum =
  | R<{ kind: 'none' }>
  | R<{ kind: 'number'; number: number }>
  | R<{ kind: 'share'; percent: number }>
  | R<{ kind: 'absolute-majority' }>
  | R<{ kind: 'per-college'; number: number }>
export type Counting = 'raw' | 'proportional' | 'block'
export type BallotCollege = R<{ id: string; label: string; weight: string; seats: number }>
export type BallotOption = R<{
  key: string
  label: string
  proposalId: string | null
  amendmentId: string | null
  textSha256: string | null
}>
export type BallotRules = R<{
  version: 2
  ballotId: string
  question: string
  options: readonly BallotOption[]
  method: BallotMethod
  secrecy: 'named' | 'secret'
  quorum: Quorum
  quorumNeeded: number
  majority: Majority | null
  castingVote: { readonly label: string } | null
  selection: Selection | null
  colleges: readonly BallotCollege[]
  counting: Counting
  leastFavourable: number
  proxies: R<{ mostPerHolder: number; countForQuorum: boolean }>
  electors: number
  electorateSha256: string
  closesAt: string | null
  shownWhileOpen: 'turnout'
}>
export type ForAgainstResult = R<{ for: Exact; against: Exact; abstain: Exact; share: Exact | null }>
export type ApprovalResult = R<{
  options: readonly R<{ key: string; score: Exact; share: Exact | null; rank: number }>[]
}>
export type JudgmentResult = R<{
  options: readonly R<{
    key: string
    profile: readonly Exact[]
    median: number | null
    sign: '+' | '-' | null
    above: Exact | null
    below: Exact | null
    rank: number | null
  }>[]
}>
export type DotsResult = R<{
  options: readonly R<{ key: string; dots: Exact; supporters: Exact; rank: number }>[]
}>
export type BordaResult = R<{ options: readonly R<{ key: string; points: Exact; rank: number }>[] }>
export type Duels = Readonly<Record<string, Readonly<Record<string, Exact>>>>
export type SchulzeResult = R<{
  options: readonly R<{ key: string; beats: readonly string[]; rank: number }>[]
  pairs: Duels
  paths: Duels
}>
export type ConsentResult = R<{
  rounds: number
  present: number
  consent: number
  reserve: number
  objection: number
  silent: number
  open: number
}>
export type MethodResult =
  | ForAgainstResult
  | ApprovalResult
  | JudgmentResult
  | DotsResult
  | BordaResult
  | SchulzeResult
  | ConsentResult
export type Outcome = 'adopted' | 'rejected' | 'tied' | 'no-quorum' | 'ranked' | 'referred'
export type BallotResult = R<{
  version: 2
  outcome: Outcome
  electors: number
  voters: number
  blank: number
  expressed: number
  quorum: R<{
    needed: number
    counted: number
    met: boolean
    missing: number
    colleges: readonly R<{ id: string; needed: number; counted: number }>[]
  }>
  counting: Counting
  raw: MethodResult | null
  weighted: MethodResult | null
  colleges: readonly R<{
    id: string
    weight: Exact
    effectiveWeight: Exact
    voters: number
    expressed: number
    favourable: boolean | null
    result: MethodResult | null
  }>[]
  favourableColleges: number
  selected: readonly string[]
  widened: boolean
  castingVote: 'for' | 'against' | null
}>
