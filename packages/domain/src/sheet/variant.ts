import type { Refusal } from '../refusal'
import { isOwnFieldKey } from './own-field'
import { isRichField, isTypedField, type SheetFieldKey, sheetTemplate } from './template'

/** Whether a variant inherits this field: what its own line of the plan says of itself, it never does. */
export function isInheritable(key: string): boolean {
  return (
    (isTypedField(key) && key !== 'title' && key !== 'attachment') || isRichField(key) || isOwnFieldKey(key)
  )
}

/** The fields that a variant inherits until it says otherwise. */
export const inheritableFields: readonly SheetFieldKey[] = sheetTemplate
  .map(({ key }) => key)
  .filter(isInheritable)

type Kin = {
  readonly id: string
  /** The departmental sheet of which it is a variant. */
  readonly variantOf: string | null
  readonly hasVariants: boolean
}

/** Why a sheet may not become the variant of another, or null when it may: a variant has no variants. */
export function variantRefusal(sheet: Kin, departmental: Kin): Refusal | null {
  if (sheet.id === departmental.id || sheet.hasVariants) return 'variant-of-variant'
  return departmental.variantOf === null ? null : 'variant-of-variant'
}

/**
 * Why a field of a sheet cannot be written here, or null when it can: what is inherited is written where it comes
 * from.
 */
export function inheritedRefusal(
  sheet: { readonly variantOf: string | null; readonly ownKeys: readonly string[] },
  key: string,
): Refusal | null {
  const isInherited = sheet.variantOf !== null && isInheritable(key) && !sheet.ownKeys.includes(key)
  return isInherited ? 'field-inherited' : null
}
