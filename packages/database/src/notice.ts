import type { NoticeEvent, ReasonCode } from '@deconcert/domain'
import { readableAmendment } from './amendment-reading'
import type { Sql } from './connect'
import { type GroupReach, readable } from './proposal-list'

/**
 * What an author is told about a proposal, an objector about a consent, a group about its sheet, or somebody named about
 * a comment.
 */
export type Notice = {
  readonly id: string
  readonly event: NoticeEvent
  readonly reason: string | null
  readonly reasonCode: ReasonCode | null
  readonly actor: string | null
  readonly at: Date
  readonly readAt: Date | null
  /** Of the proposal; null when it is about something else. */
  readonly code: number | null
  /** Null when it is not about an amendment. */
  readonly amendmentCode: number | null
  readonly ballotId: string | null
  /** Null when it is not about a comment. */
  readonly threadId: string | null
  /** The group whose diagnostic was commented on. */
  readonly groupSlug: string | null
  /** The sheet that was commented on, or decided on. */
  readonly sheetId: string | null
  /** Of what it is about. Null when the reader may not read the proposal as it is now. */
  readonly title: string | null
}

/** Who asks, and in which groups they read what is private. */
export type NoticeReader = {
  readonly planId: string
  readonly accountId: string
  readonly writable: GroupReach
}

/** What an account was told in a plan. Of comments, only those on texts that it may read now. */
function told(sql: Sql, { planId, accountId, writable }: NoticeReader) {
  return sql`
    from notice n
    left join comment_thread t on t.id = n.thread_id
    left join diagnostic g on g.document_id = t.document_id
    left join working_group w on w.id = g.group_id
    left join sheet s on s.document_id = t.document_id or s.id = n.sheet_id
    left join node on node.id = s.node_id
    left join amendment m on m.id = n.amendment_id or m.document_id = t.document_id
    left join proposal p on p.id = coalesce(n.proposal_id, m.proposal_id) or p.document_id = t.document_id
    left join ballot b on b.id = n.ballot_id
    left join account a on a.id = n.actor_id
    where n.plan_id = ${planId} and n.account_id = ${accountId}
      and (n.thread_id is null or ((p.id is null or ${readable(sql, writable)})
        and (m.id is null or ${readableAmendment(sql, accountId)})))
  `
}

/** The latest first. */
export async function listNotices(sql: Sql, reader: NoticeReader, limit: number): Promise<readonly Notice[]> {
  return await sql<Notice[]>`
    select n.id, n.event, n.reason, n.reason_code, a.display_name as actor, n.at, n.read_at,
      case when n.thread_id is null or m.id is null then p.code end as code, m.code as amendment_code, n.ballot_id,
      n.thread_id, w.slug as group_slug, s.id as sheet_id,
      case when n.ballot_id is not null then b.question when p.id is null then coalesce(g.title, node.title)
        when ${readable(sql, reader.writable)} then p.title end as title
    ${told(sql, reader)}
    order by n.at desc, n.id
    limit ${limit}
  `
}

/** Of how many things an account has not read, and since when the oldest waits. */
export type Unread = { readonly count: number; readonly since: Date | null }

/** What an account has not read in a plan: of what becomes of its proposals, and of comments. */
export async function countUnread(
  sql: Sql,
  reader: NoticeReader,
): Promise<{ readonly news: Unread; readonly comments: Unread }> {
  const rows = await sql<(Unread & { isComment: boolean })[]>`
    select is_comment, count(*) as count, min(at) as since
    from (select n.at, n.thread_id is not null as is_comment ${told(sql, reader)} and n.read_at is null) unread
    group by is_comment
  `
  const of = (isComment: boolean) => {
    const { count = 0, since = null } = rows.find((row) => row.isComment === isComment) ?? {}
    return { count, since }
  }
  return { news: of(false), comments: of(true) }
}

/** Marks an account's notices as read: those up to a moment that the reader has seen. */
export async function readNotices(
  sql: Sql,
  planId: string,
  accountId: string,
  upTo: Date,
  at: Date,
): Promise<void> {
  await sql`
    update notice set read_at = ${at}
    where plan_id = ${planId} and account_id = ${accountId} and read_at is null and at <= ${upTo}
  `
}
