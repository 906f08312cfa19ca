import type { SheetFactsRow } from '@deconcert/database/plan'
import { sha256 } from '../identity/sha256'
import type { TextsRead } from './text-reading'

/**
 * All that a sheet says, what a variant inherits included, as the hash that tells one wording from another: its title,
 * its fields and its long texts, as if everything that is proposed in these were refused. What its figures say is told
 * apart.
 */
export function sheetWords(
  { title, fields }: Pick<SheetFactsRow, 'title' | 'fields'>,
  texts: TextsRead,
): string {
  const short = Object.entries(fields)
    .map(([key, { value }]) => [key, inAnyOrder(key, value)] as const)
    .filter(([, value]) => !saysNothing(value))
  const long = Object.entries(texts).flatMap(([key, text]) =>
    text === undefined || text.isBlank ? [] : [[key, text.words] as const],
  )
  return sha256(JSON.stringify([title, byKey(short), byKey(long)]))
}

function byKey<Value>(entries: readonly (readonly [string, Value])[]) {
  return entries.toSorted(([one], [other]) => (one < other ? -1 : 1))
}

function saysNothing(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

/** What a line is ticked with comes in the order of the plan's facets, which says nothing of the sheet. */
function inAnyOrder(key: string, value: unknown): unknown {
  if (key === 'principles' && Array.isArray(value)) return value.toSorted()
  if (key !== 'audiences' || value === null || typeof value !== 'object') return value
  const { itemIds, ...rest } = value as { readonly itemIds?: unknown }
  return { ...rest, itemIds: Array.isArray(itemIds) ? itemIds.toSorted() : itemIds }
}
