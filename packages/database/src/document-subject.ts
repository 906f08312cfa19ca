import type { NodeState, ProposalState } from '@deconcert/domain'
import type { Sql } from './connect'

/** What a shared text belongs to and whether it takes anything: enough to say what a seat may do with it. */
export type DocumentSubject = {
  readonly documentId: string
  readonly planId: string
  readonly kind: 'diagnostic' | 'proposal' | 'sheet'
  /** Null for a sheet of no group. */
  readonly groupId: string | null
  /** Null for a text that is not a proposal's. */
  readonly proposal: { readonly state: ProposalState; readonly submittedAt: string | null } | null
  /** The state of the line that a sheet is of; null for a text that is not a sheet's. */
  readonly nodeState: NodeState | null
  readonly writable: boolean
  readonly epoch: number
  readonly schemaVersion: number
}

/** Those of these texts that belong to something. */
export async function readDocumentSubjects(
  sql: Sql,
  documentIds: readonly string[],
): Promise<readonly DocumentSubject[]> {
  return await sql<DocumentSubject[]>`
    select d.id as document_id, d.plan_id, d.kind, d.writable, d.epoch, d.schema_version, n.state as node_state,
      case when p.id is not null
        then jsonb_build_object('state', p.state, 'submittedAt', p.submitted_at) end as proposal,
      coalesce(g.group_id, p.group_id, s.group_id) as group_id
    from document d
    left join diagnostic g on g.document_id = d.id
    left join proposal p on p.document_id = d.id
    left join sheet s on s.document_id = d.id
    left join node n on n.id = s.node_id
    where d.id = any (${documentIds}::uuid[]) and (g.id is not null or p.id is not null or s.id is not null)
  `
}

/** The shared texts of the sheets that these lines carry. */
export async function listSheetDocuments(sql: Sql, nodeIds: readonly string[]): Promise<readonly string[]> {
  const rows = await sql<{ documentId: string }[]>`
    select document_id from sheet where node_id = any (string_to_array(${nodeIds.join(' ')}, ' ')::uuid[])
  `
  return rows.map(({ documentId }) => documentId)
}

/** A shared text as it is stored now: its folded state and what came after, in order. */
export type StoredText = {
  readonly headSeq: number
  readonly updates: readonly Uint8Array[]
}

/** Read in one statement, so that the updates are those up to `headSeq` and no other. */
export async function readStoredText(sql: Sql, documentId: string): Promise<StoredText | undefined> {
  const [row] = await sql<{ headSeq: number; updates: readonly Uint8Array[] }[]>`
    select d.head_seq,
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
