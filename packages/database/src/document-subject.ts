import type { Sql } from './connect'

/** The shared texts of the sheets that these lines carry, and of those that they inherit from. */
export async function listSheetDocuments(sql: Sql, nodeIds: readonly string[]): Promise<readonly string[]> {
  const rows = await sql<{ documentId: string }[]>`
    with carried as (
      select * from sheet where node_id = any (string_to_array(${nodeIds.join(' ')}, ' ')::uuid[]))
    select document_id from carried
    union select document_id from sheet where id in (select variant_of from carried)
  `
  return rows.map(({ documentId }) => documentId)
}

/** A shared text as it is stored now: its folded state and what came after, in order. */
export type StoredText = {
  readonly epoch: number
  readonly headSeq: number
  readonly updates: readonly Uint8Array[]
}

/** Where a shared text stands now, without the text. */
export async function readTextHead(
  sql: Sql,
  documentId: string,
): Promise<Omit<StoredText, 'updates'> | undefined> {
  const [row] = await sql<Omit<StoredText, 'updates'>[]>`
    select epoch, head_seq from document where id = ${documentId}
  `
  return row
}

/** Read in one statement, so that the updates are those up to `headSeq` and no other. */
export async function readStoredText(sql: Sql, documentId: string): Promise<StoredText | undefined> {
  const [row] = await sql<StoredText[]>`
    select d.epoch, d.head_seq,
      array(
        select bytes from (
          select s.seq, s.state as bytes from document_snapshot s
          where s.document_id = d.id and s.epoch = d.epoch and s.seq = d.snapshot_seq
          union all
          select u.seq, u.bytes from document_update u
          where u.document_id = d.id and u.epoch = d.epoch and u.seq > d.snapshot_seq and u.seq <= d.head_seq
        ) stored order by seq
      ) as updates
    from document d
    where d.id = ${documentId}
  `
  return row
}
