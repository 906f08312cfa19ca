import { commentLimits } from '@deconcert/domain'
import { act } from './act'
import type { Sql } from './connect'

/** What the server read of a passage, and where in the text's log. */
export type ReadPassage = {
  readonly anchor: { readonly start: string; readonly end: string } | null
  readonly quote: string | null
  readonly before: string | null
  readonly after: string | null
  readonly epoch: number
  readonly seq: number
}

export type NewThread = ReadPassage & {
  readonly id: string
  readonly documentId: string
  readonly fragment: string
  readonly suggestionId: string | null
  readonly isBlocking: boolean
}

/** What somebody says, and the accounts that it names. */
export type Said = { readonly id: string; readonly body: string; readonly mentions: readonly string[] }

/** An array of ids in one parameter: the driver does not know the type of an empty one. */
function ids(sql: Sql, accounts: readonly string[]) {
  return sql`string_to_array(${accounts.join(' ')}, ' ')::uuid[]`
}

/**
 * Refuses with `stale-version` when the text may have been erased since the passage was read, and with
 * `text-threads-full` where there are as many threads as a text has at most.
 */
export async function openThread(
  sql: Sql,
  thread: NewThread,
  said: Said,
  actorId: string,
  at: Date,
): Promise<void> {
  await act(sql`
    select open_thread(${sql.json(thread)}, ${said.id}, ${said.body}, ${ids(sql, said.mentions)},
      ${commentLimits.threadsOfText}, ${actorId}, ${at})
  `)
}

/** Refuses with `thread-resolved` and `thread-full`. */
export async function addComment(
  sql: Sql,
  threadId: string,
  said: Said,
  actorId: string,
  at: Date,
): Promise<void> {
  await act(sql`
    select add_comment(${threadId}, ${said.id}, ${said.body}, ${ids(sql, said.mentions)},
      ${commentLimits.commentsOfThread}, ${actorId}, ${at})
  `)
}

/** Refuses with `comment-withdrawn`. */
export async function editComment(
  sql: Sql,
  threadId: string,
  said: Said,
  actorId: string,
  at: Date,
): Promise<void> {
  await act(sql`
    select edit_comment(${threadId}, ${said.id}, ${said.body}, ${ids(sql, said.mentions)}, ${actorId}, ${at})
  `)
}

/** Refuses with `comment-withdrawn`. */
export async function withdrawComment(
  sql: Sql,
  threadId: string,
  commentId: string,
  actorId: string,
  at: Date,
): Promise<void> {
  await act(sql`select withdraw_comment(${threadId}, ${commentId}, ${actorId}, ${at})`)
}

/** Resolves an open thread, reopens a resolved one. Refuses with `stale-version` when it is not as it was seen. */
export async function settleThread(
  sql: Sql,
  threadId: string,
  seen: { readonly state: 'open' | 'resolved'; readonly isBlocking: boolean },
  actorId: string,
  at: Date,
): Promise<void> {
  await act(sql`select settle_thread(${threadId}, ${sql.json(seen)}, ${actorId}, ${at})`)
}

export async function setThreadBlocking(
  sql: Sql,
  threadId: string,
  isBlocking: boolean,
  actorId: string,
  at: Date,
): Promise<void> {
  await act(sql`select set_thread_blocking(${threadId}, ${isBlocking}, ${actorId}, ${at})`)
}

/** Refuses with `stale-version` when the text may have been erased since the passage was read. */
export async function attachThread(
  sql: Sql,
  threadId: string,
  passage: ReadPassage,
  actorId: string,
  at: Date,
): Promise<void> {
  await act(sql`select attach_thread(${threadId}, ${sql.json(passage)}, ${actorId}, ${at})`)
}

/** What the passages of threads say, given back after an erasure; a thread that still has its quote keeps it. */
export async function keepQuotes(
  sql: Sql,
  documentId: string,
  read: { readonly epoch: number; readonly seq: number },
  quotes: readonly { id: string; quote: string; before: string; after: string }[],
): Promise<void> {
  await act(sql`select keep_quotes(${documentId}, ${read.epoch}, ${read.seq}, ${sql.json(quotes)})`)
}
