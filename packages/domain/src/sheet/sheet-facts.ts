import type { PersonalDataKind } from '../personal-data'
import type { OwnFieldKey } from './own-field'
import type { SheetState } from './sheet-life'
import type { RichFieldKey, SheetValue, TypedFieldKey } from './template'

/** Where a sheet stands under the line that it belongs to first. `not-needed`: its level stands alone. */
export type SheetPlace = 'not-needed' | 'missing' | 'not-validated' | 'validated'

/** What the rules need to know of one long text. */
export type TextFacts = {
  readonly isBlank: boolean
  /** A link: what it says can be looked up. */
  readonly hasSource: boolean
}

export type FieldFacts = {
  readonly value: unknown
  /** Null for a field that was never written. */
  readonly changedAt: Date | null
}

/** What may be personal data and nobody has settled yet. */
export type OpenAlert = {
  readonly field: TypedFieldKey | RichFieldKey | OwnFieldKey
  readonly kind: PersonalDataKind
}

/** All that the rules of a sheet hang on, at one moment; for a territorial variant, what it inherits included. */
export type SheetFacts = {
  readonly title: string
  readonly createdAt: Date
  /** Since when it is in its state. */
  readonly stateSince: Date
  /** Whether a working group writes it: whoever leads the plan does, otherwise. */
  readonly hasGroup: boolean
  /** The typed fields that were written, but the title. */
  readonly fields: Readonly<Partial<Record<TypedFieldKey, FieldFacts>>>
  /** What it says in the fields of the plan's own, by key. */
  readonly ownValues: Readonly<Record<string, unknown>>
  /** Absent: not begun. */
  readonly texts: Readonly<Partial<Record<RichFieldKey, TextFacts>>>
  /** Whether any of its texts shows a figure or a table of data that a diagnostic holds. */
  readonly citesFigures: boolean
  readonly place: SheetPlace
  /** The years of the plan, null where they are not known. */
  readonly period: { readonly start: number | null; readonly end: number | null }
  /** The structure that has confirmed that it leads, as it was named then. */
  readonly confirmedStructure: string | null
  /** The structures that have accepted to lead with it, as they were named then. */
  readonly acceptedStructures: readonly string[]
  /** Whether somebody of the users' college has read it, or it is told why nobody has. */
  readonly isReadByUsers: boolean
  /** Threads that block, and since when the oldest does. */
  readonly blockingThreads: { readonly count: number; readonly since: Date | null }
  readonly alerts: readonly OpenAlert[]
  /** Since when there is an alert. */
  readonly alertsSince: Date | null
  /** The finance visa: null where none was given, `outdated` where the means have changed since. */
  readonly visa: 'given' | 'outdated' | null
  /**
   * The opinion of the consulted body, or that the sheet is none of its matters: null where none is recorded,
   * `outdated` where the words have changed since.
   */
  readonly opinion: 'given' | 'outdated' | null
  /** The sheet that a variant inherits from, while its line is of the plan; null for the others. */
  readonly departmental: { readonly title: string; readonly state: SheetState } | null
}

/** What a typed field says, or null. What does not have its shape never was stored. */
export function valueIn<Key extends TypedFieldKey>(facts: SheetFacts, key: Key): SheetValue<Key> | null {
  return (facts.fields[key]?.value ?? null) as SheetValue<Key> | null
}

/** Since when a field is as it is; of one never written, since the sheet is there. */
export function changedSince(facts: SheetFacts, key: TypedFieldKey): Date {
  return facts.fields[key]?.changedAt ?? facts.createdAt
}

/** How a structure is compared with another: « CCAS d’Orvance » and « ccas d'orvance » are one. */
export function structureKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/gu, ' ')
    .trim()
}
