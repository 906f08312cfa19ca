import type { Shape, TypedFieldKey } from '@deconcert/domain'
import type { ComponentType } from 'react'

/** Where a value stands: its field, and the name of the part of it; null for the field itself. */
export type Place = { readonly field: TypedFieldKey; readonly part: string | null }

export type InputProps<Kind extends Shape['kind'] = Shape['kind']> = {
  readonly shape: Extract<Shape, { readonly kind: Kind }>
  readonly value: unknown
  /** `isTyped`: more may follow at once, so that saving waits a moment. */
  readonly onChange: (value: unknown, isTyped: boolean) => void
  readonly place: Place
  /** The accessible name; shown above the input unless the field's own heading says it already. */
  readonly label: string
  readonly isLabelShown: boolean
  readonly isNullable: boolean
  /** Ids of what describes the input: its help. */
  readonly describedBy?: string | undefined
}

/** What is needed by an input that holds others: what to show them with. */
export type Holder = { readonly Inside: ComponentType<InputProps> }

/** The name of an input: as its label, or for screen readers only. */
export function naming({
  label,
  isLabelShown,
  describedBy,
}: Pick<InputProps, 'label' | 'isLabelShown' | 'describedBy'>) {
  const described = describedBy === undefined ? {} : { 'aria-describedby': describedBy }
  return isLabelShown ? { label, ...described } : { 'aria-label': label, ...described }
}

/** Whether this is what an action costs year after year, which is entered and read as a table. */
export function isBudget({ field, part }: Place): boolean {
  return field === 'financial-means' && part === 'years'
}
