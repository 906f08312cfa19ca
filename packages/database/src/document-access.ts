import type { Seat, WorkingGroupId } from '@deconcert/domain'
import type { Sql } from './connect'

export type DocumentAccess = {
  readonly kind: 'diagnostic' | 'proposal' | 'sheet'
  /** The group that writes it; null when it is the whole plan's. */
  readonly groupId: WorkingGroupId | null
  /** Whether its text may change at all as things stand. */
  readonly writable: boolean
  /** The seats that the account holds in the document's plan. */
  readonly seats: readonly Pick<Seat, 'role' | 'groupId'>[]
}

/** What decides who may read and write a shared document; undefined when there is no such document. */
export async function readDocumentAccess(
  sql: Sql,
  documentId: string,
  accountId: string,
): Promise<DocumentAccess | undefined> {
  const [row] = await sql<DocumentAccess[]>`
    select document.kind, document.writable,
      coalesce(diagnostic.group_id, proposal.group_id, sheet.group_id) as group_id,
      coalesce((
        select jsonb_agg(jsonb_build_object('role', seat.role, 'groupId', seat.group_id))
        from seat
        where seat.plan_id = document.plan_id and seat.account_id = ${accountId}
      ), '[]') as seats
    from document
    left join diagnostic on diagnostic.document_id = document.id
    left join proposal on proposal.document_id = document.id
    left join sheet on sheet.document_id = document.id
    where document.id = ${documentId}
  `
  return row
}
