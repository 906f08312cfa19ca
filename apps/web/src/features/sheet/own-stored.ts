import type { OwnField } from '@deconcert/domain/sheet'
import { wholeNumber } from '../../lib/whole-number'

/** What is stored of what stands in the input of a field of the plan's own: blanks as nothing, a number as it reads. */
export function ownStored({ shape }: Pick<OwnField, 'shape'>, value: unknown): unknown {
  if (typeof value !== 'string') return value ?? null
  if (value.trim() === '') return null
  if (shape.kind === 'count') return wholeNumber(value) ?? value
  if (shape.kind !== 'number') return value
  const digits = value.replace(/\s/g, '').replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : value
}
