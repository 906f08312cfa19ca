import type { ProposalState } from '@deconcert/domain'
import { act } from './act'
import type { Sql } from './connect'

/** Live proposals of a plan whose words have not been kept since their text last changed. */
export async function listUnreadTexts(
  sql: Sql,
  planId: string,
): Promise<readonly { readonly id: string; readonly documentId: string }[]> {
  return await sql<{ id: string; documentId: string }[]>`
    select p.id, p.document_id
    from proposal p
    join document d on d.id = p.document_id
    left join proposal_text t on t.proposal_id = p.id
    where p.plan_id = ${planId} and p.state in ('submitted', 'published') and t.seq is distinct from d.head_seq
  `
}

/** Keeps what a proposal says at a position of its text, for likeness; does nothing when the text has moved. */
export async function storeProposalText(
  sql: Sql,
  proposalId: string,
  text: { readonly seq: number; readonly words: string },
): Promise<void> {
  await act(sql`select store_proposal_text(${proposalId}, ${text.seq}, ${text.words})`)
}

export type SimilarProposal = {
  readonly id: string
  readonly code: number
  readonly title: string
  readonly state: ProposalState
  readonly groupName: string
  /** The position of its text. */
  readonly seq: number
  /** In thousandths, by the groups of three letters in common: title and text. */
  readonly likeness: number
}

/** The live proposals of the same plan, the most alike first, as they were last kept. */
export async function listSimilar(
  sql: Sql,
  proposalId: string,
  most: number,
): Promise<readonly SimilarProposal[]> {
  return await sql<SimilarProposal[]>`
    select p.id, p.code, p.title, p.state, g.name as group_name, d.head_seq as seq, s.likeness
    from similar_proposals(${proposalId}, ${most}) s
    join proposal p on p.id = s.id
    join working_group g on g.id = p.group_id
    join document d on d.id = p.document_id
    order by s.likeness desc, p.code
  `
}
