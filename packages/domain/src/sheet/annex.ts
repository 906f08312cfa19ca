import type { Refusal } from '../refusal'
import type { fieldShapes } from './field-shape'
import type { ValueOf } from './shape'

/** A piece joined to a sheet: a stored file, how it is called, and what it shows in words. */
export type Annex = ValueOf<(typeof fieldShapes)['annexes']>[number]

/** The annexes in the value of their field; those told of before files could be joined have none. */
export function annexesIn(value: unknown): readonly Annex[] {
  if (!Array.isArray(value)) return []
  return value.map((each: Partial<Annex> | null) => ({
    file: each?.file ?? null,
    name: String(each?.name ?? ''),
    alternativeText: String(each?.alternativeText ?? ''),
  }))
}

/** Why these annexes are not kept, or null: a file without words is nothing to whoever cannot see it. */
export function annexesRefusal(value: unknown): Refusal | null {
  const isUnsaid = annexesIn(value).some(
    ({ file, alternativeText }) => file !== null && alternativeText.trim() === '',
  )
  return isUnsaid ? 'annex-without-words' : null
}
