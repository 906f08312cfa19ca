import type { BallotState } from '../ballot/ballot'
import type { Level } from '../plan/level'
import type { NodeState, TreeNode } from '../plan/node'
import { type Place, placeRefusal } from '../plan/place'
import { type ProposalEvent, type ProposalState, proposalEventRefusal } from '../proposal/lifecycle'
import type { Refusal } from '../refusal'

export type PromotedProposal = {
  readonly id: string
  readonly planId: string
  readonly state: ProposalState
}

export type PromotingBallot = {
  readonly id: string
  readonly proposalId: string
  readonly state: BallotState
  /** What its result did to the proposal; null before there is one. */
  readonly consequence: ProposalEvent | null
  /** SHA-256, in hexadecimal, of the text that was voted. */
  readonly textSha256: string
}

export type FrozenText = {
  readonly proposalId: string
  readonly title: string
  readonly sha256: string
}

export type PromotionCase = {
  readonly proposal: PromotedProposal
  readonly ballot: PromotingBallot
  readonly text: FrozenText
  readonly levels: readonly Level[]
  readonly nodes: readonly TreeNode[]
  readonly place: Place
}

function ballotRefusal({ proposal, ballot, text }: PromotionCase): Refusal | null {
  if (ballot.state !== 'closed') return 'ballot-not-closed'
  if (ballot.consequence !== 'adopt') return 'ballot-not-adopted'
  const isTheOneVoted =
    ballot.proposalId === proposal.id && text.proposalId === proposal.id && text.sha256 === ballot.textSha256
  return isTheOneVoted ? null : 'text-not-the-one-voted'
}

/** Why this proposal may not become this line of the plan, or null when it may. */
export function promotionRefusal(promotion: PromotionCase): Refusal | null {
  return (
    proposalEventRefusal(promotion.proposal.state, 'promote') ??
    ballotRefusal(promotion) ??
    placeRefusal(promotion.levels, promotion.nodes, promotion.place)
  )
}

/** The line of the plan that an adopted proposal becomes, with where it comes from. */
export type PromotedNode = {
  readonly id: string
  readonly planId: string
  readonly parentId: string | null
  readonly levelKey: string
  readonly position: number
  readonly title: string
  readonly state: NodeState
  readonly carriesSheet: boolean
  readonly origin: {
    readonly proposalId: string
    readonly ballotId: string
    readonly textSha256: string
  }
}

/** The node to insert for a promotion that `promotionRefusal` accepts; `nodeId` is its new id. */
export function promote(promotion: PromotionCase, nodeId: string): PromotedNode {
  const { proposal, ballot, text, levels, place } = promotion
  return {
    id: nodeId,
    planId: proposal.planId,
    ...place,
    title: text.title,
    state: 'proposed',
    carriesSheet: levels.some((level) => level.key === place.levelKey && level.carriesSheet),
    origin: { proposalId: proposal.id, ballotId: ballot.id, textSha256: text.sha256 },
  }
}
