import type { Outcome } from '@deconcert/domain'
import { act } from './act'
import type { Sql } from './connect'
import type { NewNode } from './structure'

/** What a promotion reasons on: the last closed ballot of a proposal and the text that was voted. */
export type VotedText = {
  readonly ballotId: string
  readonly outcome: Outcome
  readonly versionId: string
  readonly title: string
  /** Canonical JSON. */
  readonly content: string
  readonly sha256: string
}

export async function readVotedText(sql: Sql, proposalId: string): Promise<VotedText | undefined> {
  const [row] = await sql<VotedText[]>`
    select b.id as ballot_id, r.outcome, v.id as version_id, v.title, v.content, encode(v.sha256, 'hex') as sha256
    from ballot b
    join ballot_result r on r.ballot_id = b.id
    join proposal_version v on v.id = b.version_id
    where b.proposal_id = ${proposalId} and b.state = 'closed'
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
