import type { RichFieldKey, SheetValue, TypedFieldKey } from '@deconcert/domain'
import type { Block } from './blocks'

/**
 * The typed fields of a sheet. Where the product has ids, the content has its own keys: codes of facet items
 * in `principles` and `audiences.itemIds`, keys of territories in `territories`, « FA 12 » in `linked-actions`.
 * Title and attachment are the node's.
 */
export type DemoSheetValues = {
  readonly [Key in Exclude<TypedFieldKey, 'title' | 'attachment'>]?: SheetValue<Key>
}

export type DemoSheet = {
  /** The long fields, one fragment each. Absent: not begun. */
  readonly rich: { readonly [Key in RichFieldKey]?: readonly Block[] }
  readonly values: DemoSheetValues
  /** Has the leading structure accepted? */
  readonly isLeadConfirmed: boolean
  readonly isReadByUsers: boolean
  /** How many of the 19 rules of the committee's gate the sheet meets. */
  readonly rulesMet: number
}
