import type { NoticeEvent, ReasonCode } from '@deconcert/domain'
import type { Sql } from './connect'
import { type GroupReach, readable } from './proposal-list'

/** What an author is told about a proposal, or an objector about a consent. */
export type Notice = {
  readonly id: string
  readonly event: NoticeEvent
  readonly reason: string | null
  readonly reasonCode: ReasonCode | null
  readonly actor: string | null
  readonly at: Date
  readonly readAt: Date | null
  /** Of the proposal; null when it is about a ballot. */
  readonly code: number | null
  /** Null when it is not about an amendment. */
  readonly amendmentCode: number | null
  readonly ballotId: string | null
  /** Of the proposal, or the question of the ballot. Null when the reader may not read the proposal as it is now. */
  readonly title: string | null
}

/** What an account was told in a plan, the latest first. */
export async function listNotices(
  sql: Sql,
  planId: string,
  accountId: string,
  writable: GroupReach,
  limit: number,
): Promise<readonly Notice[]> {
  return await sql<Notice[]>`
    select n.id, n.event, n.reason, n.reason_code, a.display_name as actor, n.at, n.read_at, p.code, am.code as amendment_code,
      n.ballot_id, case when n.ballot_id is not null then b.question when ${readable(sql, writable)} then p.title end as title
    from notice n
    left join proposal p on p.id = n.proposal_id
    left join ballot b on b.id = n.ballot_id
    left join account a on a.id = n.actor_id
    left join amendment am on am.id = n.amendment_id
    where n.plan_id = ${planId} and n.account_id = ${accountId}
    order by n.at desc, n.id
    limit ${limit}
  `
}

/** How many notices an account has not read in a plan, and since when the oldest waits. */
export async function countUnread(
  sql: Sql,
  planId: string,
  accountId: string,
): Promise<{ readonly count: number; readonly since: Date | null }> {
  const [row] = await sql<[{ count: number; since: Date | null }]>`
    select count(*) as count, min(at) as since
    from notice where plan_id = ${planId} and account_id = ${accountId} and read_at is null
  `
  return row
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
