import { mostNamedVersions } from '@deconcert/domain'
import { act } from './act'
import type { Sql } from './connect'

/** What somebody calls a text at a position of it. */
export type NamedPoint = {
  readonly id: string
  readonly documentId: string
  readonly epoch: number
  readonly seq: number
  readonly label: string
}

/**
 * Refuses with `history-erased` where nothing can be read any more, `not-found` where nothing is written yet, and
 * `text-versions-full`.
 */
export async function nameTextPoint(sql: Sql, point: NamedPoint, actorId: string, at: Date): Promise<void> {
  const { id, documentId, epoch, seq, label } = point
  await act(sql`
    select name_text_point(${id}, ${documentId}, ${epoch}, ${seq}, ${label}, ${mostNamedVersions}, ${actorId}, ${at})
  `)
}

export type TextToRestore = {
  readonly documentId: string
  /** The point that is kept of what the text says now. */
  readonly pointId: string
  /** Which position it says again. */
  readonly seq: number
  /** Where the server read the text. */
  readonly documentSeq: number
  readonly epoch: number
  /** Who has written the update, as Yjs knows it: a client of nobody before. */
  readonly clientId: number
}

/**
 * Appends the update and keeps the point before it, both or neither. Refuses with `stale-version` when the text has moved
 * since it was read, and with `document-read-only` and `history-erased`.
 */
export async function restoreText(
  sql: Sql,
  toRestore: TextToRestore,
  update: Uint8Array,
  actorId: string,
  at: Date,
): Promise<void> {
  await act(sql`select restore_text(${sql.json(toRestore)}, ${Buffer.from(update)}, ${actorId}, ${at})`)
}

/** Marks that a person has seen all of a text up to now: a mark that moves, told in no journal. */
export async function leaveText(sql: Sql, documentId: string, accountId: string, at: Date): Promise<void> {
  await sql`select leave_text(${documentId}, ${accountId}, ${at})`
}
