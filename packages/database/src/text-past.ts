import type { Sql } from './connect'

/** The state of a text at a position, as its newest fold before and what came after, in order. */
export async function readTextAt(
  sql: Sql,
  documentId: string,
  seq: number,
): Promise<readonly Uint8Array[] | undefined> {
  const [row] = await sql<{ updates: readonly Uint8Array[] }[]>`
    select array(
      select bytes from (
        select f.seq, f.state as bytes where f.seq is not null
        union all
        select u.seq, u.bytes from document_update u
        where u.document_id = d.id and u.epoch = d.epoch and u.seq > coalesce(f.seq, 0) and u.seq <= ${seq}
      ) stored order by seq
    ) as updates
    from document d
    left join lateral (
      select s.seq, s.state from document_snapshot s
      where s.document_id = d.id and s.epoch = d.epoch and s.seq <= ${seq} order by s.seq desc limit 1
    ) f on true
    where d.id = ${documentId}
  `
  return row?.updates
}

/** How much `readTextAt` would read: to be asked before it is. */
export async function sizeOfTextAt(
  sql: Sql,
  documentId: string,
  seq: number,
): Promise<{ readonly updates: number; readonly bytes: number }> {
  const [row] = await sql<{ updates: number; bytes: number }[]>`
    with fold as (
      select s.seq, octet_length(s.state) as bytes
      from document_snapshot s join document d on d.id = s.document_id and d.epoch = s.epoch
      where s.document_id = ${documentId} and s.seq <= ${seq} order by s.seq desc limit 1
    )
    select count(*)::integer as updates,
      (coalesce(sum(octet_length(u.bytes)), 0) + coalesce((select bytes from fold), 0))::bigint as bytes
    from document_update u join document d on d.id = u.document_id and d.epoch = u.epoch
    where u.document_id = ${documentId} and u.seq <= ${seq} and u.seq > coalesce((select seq from fold), 0)
  `
  return row ?? { updates: 0, bytes: 0 }
}

/** An update of a text, and who sent it; no account: the server. */
export type SentUpdateRow = {
  readonly seq: number
  readonly bytes: Uint8Array
  readonly accountId: string | null
}

/** What was written behind `after`, up to `to`, in order. */
export async function listUpdatesBetween(
  sql: Sql,
  documentId: string,
  after: number,
  to: number,
): Promise<readonly SentUpdateRow[]> {
  return await sql<SentUpdateRow[]>`
    select u.seq, u.bytes, u.account_id
    from document_update u join document d on d.id = u.document_id and d.epoch = u.epoch
    where u.document_id = ${documentId} and u.seq > ${after} and u.seq <= ${to}
    order by u.seq
  `
}

/** How many bytes that is: to be asked before they are read. */
export async function sizeBetween(sql: Sql, documentId: string, after: number, to: number): Promise<number> {
  const [row] = await sql<{ bytes: number }[]>`
    select coalesce(sum(octet_length(u.bytes)), 0)::bigint as bytes
    from document_update u join document d on d.id = u.document_id and d.epoch = u.epoch
    where u.document_id = ${documentId} and u.seq > ${after} and u.seq <= ${to}
  `
  return row?.bytes ?? 0
}
