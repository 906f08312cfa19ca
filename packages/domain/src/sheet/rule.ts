import type { OwnFieldKey } from './own-field'
import type { SheetFieldKey, SheetGate } from './template'

/** The rules that a sheet keeps before the committee decides on it, each under the number that is shown to people. */
export const sheetRules = [
  'FA-01',
  'FA-02',
  'FA-03',
  'FA-04',
  'FA-05',
  'FA-06',
  'FA-07',
  'FA-08',
  'FA-09',
  'FA-10',
  'FA-11',
  'FA-12',
  'FA-13',
  'FA-14',
  'FA-15',
  'FA-16',
  'FA-17',
  'FA-18',
  'FA-19',
] as const

export type SheetRule = (typeof sheetRules)[number]

/** By which gate each rule has to hold; `off` where a plan does not ask for it. */
export type RuleGates = Readonly<Record<SheetRule, SheetGate | 'off'>>

/** Who can mend a sheet. `group` is whoever writes it; `users`, the college of the people concerned. */
export const sheetActors = ['group', 'lead-structure', 'project-lead', 'committee', 'users'] as const
export type SheetActor = (typeof sheetActors)[number]

/** What is amiss, in a word: each rule has one or several. */
export const findingKinds = [
  'missing',
  'too-long',
  'not-validated',
  'no-source',
  'several',
  'unconfirmed',
  'confirmed-by-another',
  'too-few',
  'incomplete',
  'reversed',
  'outside-period',
  'no-output',
  'no-result',
  'no-target',
  'open',
] as const
export type FindingKind = (typeof findingKinds)[number]

export type FindingDetails = {
  readonly kind: FindingKind
  /** The rows of the field that are concerned, from 1; empty where it has none. */
  readonly rows: readonly number[]
  /** How many things are amiss. */
  readonly count: number
}

/** A rule that a sheet does not keep. */
export type SheetFinding = {
  readonly rule: SheetRule
  readonly gate: SheetGate
  /** Where to mend it; null where no field of the sheet is at fault. */
  readonly field: SheetFieldKey | OwnFieldKey | null
  readonly who: SheetActor
  /** Since when it waits for them; null where nobody knows. */
  readonly since: Date | null
  readonly details: FindingDetails
}
