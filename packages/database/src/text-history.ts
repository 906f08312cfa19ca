import type { Sql } from './connect'

/** A point of a text's history that people come back to. */
export type TextPoint = {
  readonly id: string
  readonly kind: 'created' | 'submitted' | 'frozen' | 'named' | 'before-restore'
  /** Null for one that nobody named. */
  readonly label: string | null
  /** Null once what it stood for was erased. */
  readonly seq: number | null
  /** Null where the server did it. */
  readonly by: string | null
  readonly at: Date
}

/** How far the history of a text reaches, and where somebody left it. */
export type TextReach = {
  readonly epoch: number
  readonly headSeq: number
  /** The first position that can still be read. */
  readonly firstSeq: number
  /** Null for whoever never left it. Without a position: what was there is erased. */
  readonly left: { readonly seq: number | null; readonly at: Date } | null
}

export async function readTextReach(
  sql: Sql,
  documentId: string,
  accountId: string,
): Promise<TextReach | undefined> {
  const [row] = await sql<(Omit<TextReach, 'left'> & { leftAt: Date | null; leftSeq: number | null })[]>`
    select d.epoch, d.head_seq, f.first_seq, v.at as left_at,
      case when v.epoch = d.epoch and v.seq >= f.first_seq then v.seq end as left_seq
    from document d
    cross join lateral (select first_text_position(d.id) as first_seq) f
    left join text_visit v on v.document_id = d.id and v.account_id = ${accountId}
    where d.id = ${documentId}
  `
  if (row === undefined) return undefined
  const { leftAt, leftSeq, ...reach } = row
  return { ...reach, left: leftAt && { seq: leftSeq, at: leftAt } }
}

/** The last position written by then; undefined where nothing of that time is kept. */
export async function readPositionAt(sql: Sql, documentId: string, at: Date): Promise<number | undefined> {
  const [row] = await sql<{ seq: number }[]>`
    select u.seq from document_update u join document d on d.id = u.document_id and d.epoch = u.epoch
    where u.document_id = ${documentId} and u.at <= ${at}
    order by u.seq desc limit 1
  `
  return row?.seq
}

/** The points of a text, the latest first. */
export async function listTextPoints(sql: Sql, documentId: string): Promise<readonly TextPoint[]> {
  return await sql<TextPoint[]>`
    with points as (
      select d.id, 'created' as kind, null as label, d.epoch, 1 as seq,
        coalesce(p.created_by, a.created_by) as by, d.created_at as at
      from document d
      left join proposal p on p.document_id = d.id
      left join amendment a on a.document_id = d.id
      where d.id = ${documentId}
      union all
      select md5(p.id || s.number::text)::uuid, 'submitted', null, d.epoch, (
        select max(u.seq) from document_update u
        where u.document_id = d.id and u.epoch = d.epoch and u.at <= s.at), s.actor_id, s.at
      from document d join proposal p on p.document_id = d.id
      join proposal_step s on s.proposal_id = p.id and s.event = 'submit'
      where d.id = ${documentId}
      union all
      select md5(a.id || s.number::text)::uuid, 'submitted', null, d.epoch, (
        select max(u.seq) from document_update u
        where u.document_id = d.id and u.epoch = d.epoch and u.at <= s.at), s.actor_id, s.at
      from document d join amendment a on a.document_id = d.id
      join amendment_step s on s.amendment_id = a.id and s.event = 'propose'
      where d.id = ${documentId}
      union all
      select v.id, 'frozen', null, d.epoch, v.document_seq, null, v.frozen_at
      from document d join proposal p on p.document_id = d.id join proposal_version v on v.proposal_id = p.id
      where d.id = ${documentId}
      union all
      select id, kind, label, epoch, seq, created_by, at from text_point where document_id = ${documentId}
    )
    select p.id, p.kind, p.label, w.display_name as by, p.at,
      case when p.epoch = d.epoch and p.seq >= first_text_position(d.id) then p.seq end as seq
    from points p
    join document d on d.id = ${documentId}
    left join account w on w.id = p.by
    order by p.at desc, p.seq desc nulls last, p.kind
    limit 500
  `
}

/** Somebody at work on a text, with no pause of half an hour. */
export type WorkSession = {
  readonly accountId: string | null
  readonly name: string | null
  readonly from: Date
  readonly to: Date
  readonly fromSeq: number
  readonly toSeq: number
  /** How many times something was stored. */
  readonly updates: number
}

/** The sessions of work on a text behind this position, the latest first, 200 at most. */
export async function listWorkSessions(
  sql: Sql,
  documentId: string,
  afterSeq: number,
): Promise<readonly WorkSession[]> {
  return await sql<WorkSession[]>`
    with written as (
      select u.seq, u.account_id, u.at, lag(u.at) over (partition by u.account_id order by u.seq) as before
      from document_update u join document d on d.id = u.document_id and d.epoch = u.epoch
      where u.document_id = ${documentId} and u.seq > ${afterSeq}
    ),
    counted as (
      select *, count(*) filter (where before is null or at - before >= interval '30 minutes')
        over (partition by account_id order by seq) as session
      from written
    )
    select c.account_id, w.display_name as name, min(c.at) as from, max(c.at) as to, min(c.seq) as from_seq,
      max(c.seq) as to_seq, count(*)::integer as updates
    from counted c left join account w on w.id = c.account_id
    group by c.account_id, w.display_name, c.session
    order by max(c.seq) desc
    limit 200
  `
}

/** Whose the client ids of a text are. */
export type TextClient = { readonly clientId: number; readonly accountId: string; readonly name: string }

/** Of those who wrote in it behind a position; behind 0, of all. */
export async function listTextClients(
  sql: Sql,
  documentId: string,
  afterSeq: number,
): Promise<readonly TextClient[]> {
  return await sql<TextClient[]>`
    select c.client_id, c.account_id, a.display_name as name
    from document_client c join account a on a.id = c.account_id
    where c.document_id = ${documentId} and (${afterSeq} = 0 or exists (
      select from document_update u join document d on d.id = u.document_id and d.epoch = u.epoch
      where u.document_id = c.document_id and u.account_id = c.account_id and u.seq > ${afterSeq}))
  `
}

/** The accounts of the authors of the proposal that this text is of; none of another text. */
export async function listProposalAuthors(sql: Sql, documentId: string): Promise<readonly string[]> {
  const rows = await sql<{ accountId: string }[]>`
    select a.account_id from proposal p join proposal_author a on a.proposal_id = p.id
    where p.document_id = ${documentId}
  `
  return rows.map(({ accountId }) => accountId)
}
