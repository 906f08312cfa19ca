import type { SheetRule, wholeAttestations } from '@deconcert/domain/sheet'
import type { Finding } from '../../sheet-life/sheets-query'

type Recorded = (typeof wholeAttestations)[number]

/** Where in the page of a sheet a rule that it does not keep is mended. */
export type MendingPlace =
  | { readonly at: 'field'; readonly field: string }
  /** What is recorded of the sheet, beside what is written in it. */
  | { readonly at: 'recorded'; readonly kind: Recorded }
  /** The comments beside its texts. */
  | { readonly at: 'comments' }
  /** The list of what may tell who somebody is. */
  | { readonly at: 'alerts' }

const recordedBy: Partial<Record<SheetRule, Recorded>> = {
  'FA-08': 'lead-confirmation',
  'FA-19': 'user-reading',
}

export function mendingPlace({ rule, field, who }: Pick<Finding, 'rule' | 'field' | 'who'>): MendingPlace {
  const kind = recordedBy[rule]
  // Nobody can confirm before a structure is named: until then it waits for whoever writes, in the field.
  const isToName = rule === 'FA-08' && who !== 'lead-structure'
  if (kind !== undefined && !isToName) return { at: 'recorded', kind }
  if (rule === 'FA-17') return { at: 'comments' }
  return field === null ? { at: 'alerts' } : { at: 'field', field }
}
