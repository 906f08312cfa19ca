import { dateRefusal } from '../plan/partial-date'
import type { Refusal } from '../refusal'
import { isStorable } from '../text'

/** What a value may look like, told as data. Lengths are in UTF-16 units, lists in items. */
export type Shape =
  | { readonly kind: 'text'; readonly most: number }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'integer'; readonly least: number; readonly most: number }
  | { readonly kind: 'flag' }
  /** The text of a date at any precision. */
  | { readonly kind: 'date' }
  | { readonly kind: 'list'; readonly of: Shape; readonly most: number }
  | { readonly kind: 'record'; readonly fields: Readonly<Record<string, Shape>> }
  /** The value, or null when it is not known. */
  | { readonly kind: 'nullable'; readonly of: Shape }

/** The TypeScript type of the values that have a shape. */
export type ValueOf<S extends Shape> = S extends { readonly kind: 'text' | 'date' }
  ? string
  : S extends { readonly kind: 'choice'; readonly options: readonly (infer Option)[] }
    ? Option
    : S extends { readonly kind: 'integer' }
      ? number
      : S extends { readonly kind: 'flag' }
        ? boolean
        : S extends { readonly kind: 'list'; readonly of: infer Item extends Shape }
          ? readonly ValueOf<Item>[]
          : S extends { readonly kind: 'record'; readonly fields: infer Fields }
            ? { readonly [Key in keyof Fields]: Fields[Key] extends Shape ? ValueOf<Fields[Key]> : never }
            : S extends { readonly kind: 'nullable'; readonly of: infer Inner extends Shape }
              ? ValueOf<Inner> | null
              : never

type Check<Kind extends Shape['kind']> = (
  shape: Extract<Shape, { kind: Kind }>,
  value: unknown,
) => Refusal | null

const checks: { readonly [Kind in Shape['kind']]: Check<Kind> } = {
  text: ({ most }, value) => {
    if (typeof value !== 'string' || !isStorable(value)) return 'wrong-type'
    return value.length > most ? 'too-long' : null
  },
  choice: ({ options }, value) => {
    if (typeof value !== 'string') return 'wrong-type'
    return options.includes(value) ? null : 'choice-unknown'
  },
  integer: (shape, value) => integerRefusal(shape, value),
  flag: (_, value) => (typeof value === 'boolean' ? null : 'wrong-type'),
  date: (_, value) => (typeof value === 'string' ? dateRefusal(value) : 'wrong-type'),
  list: ({ of, most }, value) => {
    if (!Array.isArray(value)) return 'wrong-type'
    return value.length > most ? 'too-many' : firstRefusal(value.map((item) => [of, item]))
  },
  record: ({ fields }, value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'wrong-type'
    const given = new Map<string, unknown>(Object.entries(value))
    for (const key of given.keys()) if (!Object.hasOwn(fields, key)) return 'unknown-field'
    for (const key of Object.keys(fields)) if (!given.has(key)) return 'field-missing'
    return firstRefusal(Object.entries(fields).map(([key, shape]) => [shape, given.get(key)]))
  },
  nullable: ({ of }, value) => (value === null ? null : shapeRefusal(of, value)),
}

/** A year is an integer that is never small. */
const firstYear = 1000

function integerRefusal(
  { least, most }: Extract<Shape, { kind: 'integer' }>,
  value: unknown,
): Refusal | null {
  if (typeof value !== 'number' && typeof value !== 'string') return 'wrong-type'
  if (typeof value === 'string' || !Number.isSafeInteger(value) || (value < 0 && least >= 0))
    return 'number-not-whole'
  if (value >= least && value <= most) return null
  return least >= firstYear ? 'year-out-of-range' : 'number-out-of-range'
}

function firstRefusal(pairs: readonly (readonly [Shape, unknown])[]): Refusal | null {
  for (const [shape, value] of pairs) {
    const refusal = shapeRefusal(shape, value)
    if (refusal !== null) return refusal
  }
  return null
}

/** Why a value does not have this shape, or null when it has. */
export function shapeRefusal(shape: Shape, value: unknown): Refusal | null {
  const check = checks[shape.kind] as (shape: Shape, value: unknown) => Refusal | null
  return check(shape, value)
}
