import type { ChainEntry } from '@deconcert/domain'
import type { Sql } from './connect'

export type JournalLine = {
  readonly position: number
  readonly at: Date
  readonly kind: string
  readonly actor: string | null
  readonly actorId: string | null
  readonly subject: Readonly<Record<string, unknown>>
  readonly hash: string
}

export type JournalFilter = {
  readonly kinds?: readonly string[]
  /** Only what a person of this name, or a part of it, did. */
  readonly actor?: string
  /** Only lines before this position. */
  readonly before?: number
}

/** Lines of a plan's journal, the latest first. */
export async function readJournal(
  sql: Sql,
  planId: string,
  { kinds, actor, before }: JournalFilter,
  limit: number,
): Promise<readonly JournalLine[]> {
  return await sql<JournalLine[]>`
    select j.position, j.at, j.kind, a.display_name as actor, j.actor_id, j.event::jsonb -> 'subject' as subject,
      encode(j.hash, 'hex') as hash
    from journal j left join account a on a.id = j.actor_id
    where j.plan_id = ${planId}
      ${kinds === undefined ? sql`` : sql`and j.kind in ${sql(kinds)}`}
      ${actor === undefined ? sql`` : sql`and strpos(lower(a.display_name), lower(${actor})) > 0`}
      ${before === undefined ? sql`` : sql`and j.position < ${before}`}
    order by j.position desc
    limit ${limit}
  `
}

/** A stretch of the chain after a position, as stored: for checking it. */
export async function readChain(
  sql: Sql,
  planId: string,
  after: number,
  limit: number,
): Promise<readonly ChainEntry[]> {
  return await sql<ChainEntry[]>`
    select position, encode(previous_hash, 'hex') as previous_hash, encode(hash, 'hex') as hash, event as text
    from journal
    where plan_id = ${planId} and position > ${after}
    order by position
    limit ${limit}
  `
}

export type JournalHead = { readonly position: number; readonly hash: string }

/** The last position and hash that the plan's journal claims. */
export async function readJournalHead(sql: Sql, planId: string): Promise<JournalHead | undefined> {
  const [row] = await sql<JournalHead[]>`
    select position, encode(hash, 'hex') as hash from journal_head where plan_id = ${planId}
  `
  return row
}

/** Every plan of the installation, for the command that checks them all. */
export async function listAllPlans(
  sql: Sql,
): Promise<readonly { readonly id: string; readonly slug: string }[]> {
  return await sql<{ id: string; slug: string }[]>`select id, slug from plan order by slug`
}
