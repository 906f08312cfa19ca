import { readTextAt, sizeOfTextAt } from '@deconcert/database'
import { type DocumentId, found, Refused } from '@deconcert/domain'
import type { Tools } from '../tools'

/** More than this is not read for one page: 50,000 updates are a text of some hundred pages, typed. */
export const mostOfPast = { updates: 50_000, bytes: 16 * 1024 * 1024 }

/** The updates that make a text what it was at a position. Refuses with `history-too-long`, before they are read. */
export async function readPastState(
  { sql }: Pick<Tools, 'sql'>,
  documentId: DocumentId,
  seq: number,
): Promise<readonly Uint8Array[]> {
  await throwIfTooLong({ sql }, documentId, seq)
  return found(await readTextAt(sql, documentId, seq))
}

/** Refuses with `history-too-long` when a text at a position is more than is read for one page. */
export async function throwIfTooLong(
  { sql }: Pick<Tools, 'sql'>,
  documentId: string,
  seq: number,
): Promise<void> {
  const { updates, bytes } = await sizeOfTextAt(sql, documentId, seq)
  if (updates > mostOfPast.updates || bytes > mostOfPast.bytes) throw new Refused('history-too-long')
}
