import type { AmendmentState, ProposalState } from '@deconcert/domain'
import type { Sql } from './connect'

/** A shared text of a plan. */
export type SharedTextRow = {
  /** Null for a text that is not a proposal's. */
  readonly proposalState: ProposalState | null
  /** Null for a text that is not an amendment's. */
  readonly amendmentState: AmendmentState | null
}

export async function readSharedText(
  sql: Sql,
  planId: string,
  documentId: string,
): Promise<SharedTextRow | undefined> {
  const [row] = await sql<SharedTextRow[]>`
    select p.state as proposal_state, a.state as amendment_state
    from document d
    left join proposal p on p.document_id = d.id
    left join amendment a on a.document_id = d.id
    where d.id = ${documentId} and d.plan_id = ${planId}
  `
  return row
}
