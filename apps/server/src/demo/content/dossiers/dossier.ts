import type { AxisCode, GroupKey, LeadKey, PublicCode } from '../keys'

/** Label, unit, value in 2025 (null: to be established), target in 2031, source. */
export type Measure = readonly [string, string, number | null, number, string]

/** What one action and the proposal it came from were written with. */
export type Dossier = {
  readonly axis: AxisCode
  readonly action: string
  readonly proposal: string
  readonly group: GroupKey
  readonly lead: LeadKey
  readonly publics: readonly PublicCode[]
  readonly problem: string
  /** The text of the proposal, in the marks that `blocks` reads. */
  readonly text: string
  /** In one sentence, 200 characters at most. */
  readonly summary: string
  readonly objectives: readonly string[]
  readonly done: Measure
  readonly effect: Measure
  /** Step and what it delivers, in order. */
  readonly steps: readonly (readonly [string, string])[]
  /** A risk and its answer. */
  readonly watch: readonly [string, string]
}
