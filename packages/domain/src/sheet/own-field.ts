import type { Refusal } from '../refusal'
import { type Shape, shapeRefusal } from './shape'
import type { SheetGate, SheetSection } from './template'

/** Of a field that a plan added to its sheets: `own-` and a uuid. */
export type OwnFieldKey = `own-${string}`

/** What the value of a field of the plan's own looks like. */
export type OwnShape =
  | { readonly kind: 'short-text' }
  | { readonly kind: 'long-text' }
  /** `unit`: as it is written after the number; empty for a number alone. */
  | { readonly kind: 'number'; readonly unit: string }
  /** Of people, of places: whole, and never less than none. */
  | { readonly kind: 'count'; readonly unit: string }
  /** A sheet keeps the words that it chose, were they no longer offered. */
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  /** At any precision. */
  | { readonly kind: 'date' }
  | { readonly kind: 'yes-no' }

export const ownShapeKinds = [
  'short-text',
  'long-text',
  'number',
  'count',
  'choice',
  'date',
  'yes-no',
] as const

/** A field that a plan added to its sheets. Hidden, it keeps what every sheet says in it. */
export type OwnField = {
  readonly key: OwnFieldKey
  readonly section: SheetSection
  readonly label: string
  /** What to write in it; empty for nothing to say. */
  readonly help: string
  readonly isHidden: boolean
  readonly shape: OwnShape
  /** The gate by which it has to be filled, if it has to. */
  readonly gate: SheetGate | null
}

/** Lengths in UTF-16 units. */
export const ownFieldLimits = {
  label: 160,
  help: 400,
  unit: 40,
  option: 160,
  options: 40,
  shortText: 250,
  longText: 4000,
  /** How many fields a plan may add. */
  fields: 40,
} as const

const keyShape = /^own-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export function isOwnFieldKey(key: string): key is OwnFieldKey {
  return keyShape.test(key)
}

/** The greatest number that is kept, either way. */
const greatest = 1e12

/** Why this value cannot be written in this field, or null when it can. Null empties it. */
export function ownFieldRefusal({ shape }: Pick<OwnField, 'shape'>, value: unknown): Refusal | null {
  if (value === null) return null
  if (shape.kind === 'number') return numberRefusal(value)
  return shapeRefusal(valueShape(shape), value)
}

function numberRefusal(value: unknown): Refusal | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'not-a-number'
  return Math.abs(value) <= greatest ? null : 'number-out-of-range'
}

function valueShape(shape: Exclude<OwnShape, { kind: 'number' }>): Shape {
  switch (shape.kind) {
    case 'short-text':
      return { kind: 'text', most: ownFieldLimits.shortText }
    case 'long-text':
      return { kind: 'text', most: ownFieldLimits.longText }
    case 'count':
      return { kind: 'integer', least: 0, most: greatest }
    case 'choice':
      return { kind: 'choice', options: shape.options }
    case 'date':
      return { kind: 'date' }
    case 'yes-no':
      return { kind: 'choice', options: ['yes', 'no'] }
  }
}

/** Whether a stored value says nothing: a number of zero, or « no », says something. */
export function isOwnBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
}
