import { type PastValue, readFieldPast as readRows, readSheet } from '@deconcert/database/plan'
import { found, type SheetId } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

/** What a short field of a sheet said before, the latest first. A field that the plan does not have said nothing. */
export async function readFieldPast(
  { sql }: Tools,
  { planId }: Actor,
  id: SheetId,
  key: string,
): Promise<{ readonly past: readonly PastValue[] }> {
  const sheet = found(await readSheet(sql, planId, id))
  return { past: await readRows(sql, planId, sheet.id, key) }
}
