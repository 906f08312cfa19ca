import type { ProposalEvent } from '@deconcert/domain'
import { act } from '../act'
import type { Sql } from '../connect'
import type { NewNode } from './structure'

/** What a promotion reasons on: the closed ballot that last decided on a proposal, and the text that was voted. */
export type VotedText = {
  readonly ballotId: string
  /** What its result did to the proposal. */
  readonly consequence: ProposalEvent
  readonly versionId: string
  readonly title: string
  /** Canonical JSON. */
  readonly content: string
  readonly sha256: string
}

export async function readVotedText(sql: Sql, proposalId: string): Promise<VotedText | undefined> {
  const [row] = await sql<VotedText[]>`
    select b.id as ballot_id, o.consequence, v.id as version_id, v.title, v.content, encode(v.sha256, 'hex') as sha256
    from ballot_option o
    join ballot b on b.id = o.ballot_id
    join proposal_version v on v.id = o.version_id
    where o.proposal_id = ${proposalId} and b.state = 'closed' and b.replaced_by is null
    order by b.closed_at desc
    limit 1
  `
  return row
}

/** The node that a proposal has become, if it has. */
export async function readPromotedNode(sql: Sql, proposalId: string): Promise<string | undefined> {
  const [row] = await sql<
    { nodeId: string }[]
  >`select node_id from promotion where proposal_id = ${proposalId}`
  return row?.nodeId
}

export type PromotionToStore = {
  readonly id: string
  readonly proposalId: string
  readonly ballotId: string
  readonly textSha256: string
  readonly node: NewNode
}

/** Answers with the node's id, the one that the proposal already became when it was promoted before. */
export async function promoteProposal(
  sql: Sql,
  promotion: PromotionToStore,
  expectedVersion: number,
  actorId: string,
  at: Date,
): Promise<string> {
  const [row] = await act(sql<{ nodeId: string }[]>`
    select promote_proposal(${sql.json(promotion)}, ${expectedVersion}, ${actorId}, ${at}) as node_id
  `)
  return row?.nodeId ?? promotion.node.id
}
