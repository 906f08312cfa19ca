import type { ThreadState } from '@deconcert/domain'
import type { Sql } from './connect'

export type CommentRow = {
  readonly id: string
  readonly authorId: string
  readonly author: string
  /** Null once it was withdrawn. */
  readonly body: string | null
  /** ISO 8601, as the other moments. */
  readonly at: string
  readonly editedAt: string | null
  readonly withdrawnAt: string | null
  readonly mentions: readonly { readonly accountId: string; readonly displayName: string }[]
}

export type ThreadRow = {
  readonly id: string
  readonly fragment: string
  /** Null for a thread about a suggestion as a whole. */
  readonly anchor: { readonly start: string; readonly end: string } | null
  /** What the passage said, with the words around it; null once what was deleted from the text was erased. */
  readonly quote: string | null
  readonly before: string | null
  readonly after: string | null
  readonly suggestionId: string | null
  readonly isBlocking: boolean
  readonly state: ThreadState
  readonly openerId: string
  readonly opener: string
  readonly createdAt: Date
  /** Who resolved or reopened it last, and when; null when nobody ever did. */
  readonly settler: string | null
  readonly settledAt: Date | null
  readonly comments: readonly CommentRow[]
}

/** The threads of a text, or one of them, in the order in which they were opened, each with its comments in theirs. */
export async function listThreads(
  sql: Sql,
  documentId: string,
  { threadId }: { readonly threadId?: string } = {},
): Promise<readonly ThreadRow[]> {
  return await sql<ThreadRow[]>`
    select t.id, t.fragment, t.anchor, t.quote, t.quote_before as before, t.quote_after as after, t.suggestion_id,
      t.is_blocking, t.state, t.created_by as opener_id, o.display_name as opener, t.created_at,
      r.display_name as settler, t.settled_at,
      (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'authorId', c.author_id, 'author', a.display_name,
          'body', c.body, 'at', c.at, 'editedAt', c.edited_at, 'withdrawnAt', c.withdrawn_at, 'mentions',
          (select coalesce(jsonb_agg(jsonb_build_object('accountId', m.account_id, 'displayName', n.display_name)
              order by n.display_name, n.id), '[]')
            from comment_mention m join account n on n.id = m.account_id where m.comment_id = c.id))
          order by c.at, c.id), '[]')
        from comment c join account a on a.id = c.author_id where c.thread_id = t.id) as comments
    from comment_thread t
    join account o on o.id = t.created_by
    left join account r on r.id = t.settled_by
    where t.document_id = ${documentId} ${threadId === undefined ? sql`` : sql`and t.id = ${threadId}`}
    order by t.created_at, t.id
  `
}

export type ThreadToKeep = {
  readonly id: string
  readonly fragment: string
  readonly anchor: { readonly start: string; readonly end: string }
}

/** The threads of a text whose quotes an erasure took away. */
export async function listForgottenThreads(sql: Sql, documentId: string): Promise<readonly ThreadToKeep[]> {
  return await sql<ThreadToKeep[]>`
    select id, fragment, anchor from comment_thread
    where document_id = ${documentId} and quote is null and anchor is not null
  `
}
