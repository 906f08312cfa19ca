import type { Refusal } from '../refusal'
import { annexesRefusal } from './annex'
import { fieldShapes } from './field-shape'
import { type Shape, shapeRefusal, type ValueOf } from './shape'

export const sheetSections = [
  'heading',
  'why',
  'for-whom',
  'what',
  'who',
  'when',
  'means',
  'follow-up',
  'origin',
] as const
export type SheetSection = (typeof sheetSections)[number]

/** G1 the working group, G2 the technical committee, G3 the steering committee, G4 the assembly. */
export type SheetGate = 'G1' | 'G2' | 'G3' | 'G4'

/** Short fields, saved at once as typed values. */
export type TypedFieldKey = keyof typeof fieldShapes

export const richFieldKeys = ['findings', 'strategic-objective', 'description', 'other-means'] as const
/** Long fields, each a co-edited fragment of the sheet's document. */
export type RichFieldKey = (typeof richFieldKeys)[number]

export const autoFieldKeys = ['number', 'origin', 'decisions'] as const
/** Fields that the plan itself fills. */
export type AutoFieldKey = (typeof autoFieldKeys)[number]

export type SheetFieldKey = TypedFieldKey | RichFieldKey | AutoFieldKey

/** The value of a typed field. */
export type SheetValue<Key extends TypedFieldKey> = ValueOf<(typeof fieldShapes)[Key]>

export type SheetField = {
  /** Its place in print, from 1. */
  readonly rank: number
  readonly key: SheetFieldKey
  readonly section: SheetSection
  readonly entry: 'typed' | 'rich' | 'auto'
  /** How many characters are advised, where a length is advised. */
  readonly advisedLength: number | null
  /** The gate by which it has to be filled, if it has to. */
  readonly gate: SheetGate | null
}

type Row = readonly [SheetFieldKey, SheetSection, SheetGate | null, number?]

const rows: readonly Row[] = [
  ['number', 'heading', null],
  ['title', 'heading', 'G1', 160],
  ['attachment', 'heading', 'G1'],
  ['nature', 'heading', 'G2'],
  ['priority', 'heading', 'G3'],
  ['summary', 'heading', 'G3', 200],
  ['findings', 'why', 'G2', 4000],
  ['strategic-objective', 'why', 'G2', 500],
  ['operational-objectives', 'why', 'G2', 250],
  ['principles', 'why', 'G3'],
  ['audiences', 'for-whom', 'G2'],
  ['final-beneficiaries', 'for-whom', null, 500],
  ['territories', 'for-whom', 'G2'],
  ['description', 'what', 'G2', 6000],
  ['steps', 'what', 'G3'],
  ['participation', 'what', 'G3'],
  ['lead', 'who', 'G2'],
  ['co-leads', 'who', 'G3'],
  ['elected-official', 'who', 'G4'],
  ['partners', 'who', 'G2'],
  ['follow-up-body', 'who', 'G3'],
  ['schedule', 'when', 'G3'],
  ['human-means', 'means', 'G3'],
  ['financial-means', 'means', 'G3'],
  ['other-means', 'means', null, 1000],
  ['indicators', 'follow-up', 'G3'],
  ['points-of-attention', 'follow-up', 'G3'],
  ['other-plans', 'follow-up', 'G3'],
  ['linked-actions', 'follow-up', null],
  ['legal-basis', 'follow-up', null, 500],
  ['annexes', 'follow-up', null],
  ['origin', 'origin', null],
  ['decisions', 'origin', null],
]

export function isRichField(key: string): key is RichFieldKey {
  return (richFieldKeys as readonly string[]).includes(key)
}

export function isTypedField(key: string): key is TypedFieldKey {
  return Object.hasOwn(fieldShapes, key)
}

function entryOf(key: SheetFieldKey): SheetField['entry'] {
  if (isTypedField(key)) return 'typed'
  return isRichField(key) ? 'rich' : 'auto'
}

/** The fields of an action sheet, in the order in which they are printed. */
export const sheetTemplate: readonly SheetField[] = rows.map(
  ([key, section, gate, advisedLength], index) => ({
    rank: index + 1,
    key,
    section,
    entry: entryOf(key),
    advisedLength: advisedLength ?? null,
    gate,
  }),
)

/** The shape of a typed field's value: what a form shows and what is accepted. */
export function sheetFieldShape(key: TypedFieldKey): Shape {
  return fieldShapes[key]
}

/**
 * Why this value cannot be written in this field of a sheet, or null when it can. Null empties any typed
 * field. A rich field is written in its document and an automatic one by nobody: both are unknown here.
 */
export function sheetFieldRefusal(key: string, value: unknown): Refusal | null {
  if (!isTypedField(key)) return 'unknown-field'
  if (value === null) return key === 'title' ? 'title-missing' : null
  if (key === 'title' && typeof value === 'string' && value.trim() === '') return 'title-missing'
  return shapeRefusal(fieldShapes[key], value) ?? (key === 'annexes' ? annexesRefusal(value) : null)
}
