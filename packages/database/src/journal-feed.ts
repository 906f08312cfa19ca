import type { Sql } from './connect'

export type JournalNews = {
  readonly position: number
  readonly kind: string
  readonly subject: unknown
}

/** Entries after a position, in order. Positions are dense and in commit order, so that none is ever skipped. */
export async function readJournalAfter(
  sql: Sql,
  planId: string,
  after: number,
  limit: number,
): Promise<readonly JournalNews[]> {
  return await sql<JournalNews[]>`
    select position, kind, event::jsonb -> 'subject' as subject
    from journal
    where plan_id = ${planId} and position > ${after}
    order by position
    limit ${limit}
  `
}

/**
 * Hears what other connections tell: `journal` (a plan's entry) and `session` (one that is over).
 * Calls `onConnect` at each connection: whatever was told before it may have been missed.
 */
export async function listenToNews(
  sql: Sql,
  hear: {
    readonly journal: (payload: string) => void
    readonly session: (idSha256: string) => void
    readonly onConnect: () => void
  },
): Promise<() => Promise<void>> {
  const journal = await sql.listen('journal', hear.journal, hear.onConnect)
  const session = await sql.listen('session', hear.session, hear.onConnect)
  return async () => {
    await journal.unlisten()
    await session.unlisten()
  }
}
