import { decideProposal } from '@deconcert/database'
import {
  found,
  type JournalKind,
  type ModerationDecision,
  moderationRefusal,
  nextProposalState,
  permissionRefusal,
  type ReasonCode,
  reasonCodeRefusal,
  type SeenProposal,
  seenRefusal,
  throwIfRefused,
} from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { findProposal } from './find-proposal'

type DecisionKind = Exclude<ModerationDecision, 'merge' | 'split'>

export type DecisionAsked = {
  readonly decision: DecisionKind
  readonly reason: string
  readonly reasonCode: ReasonCode | null
  /** What the moderator read. */
  readonly seen: SeenProposal
}

const kinds: Record<DecisionKind, JournalKind> = {
  publish: 'proposal-published',
  review: 'proposal-reviewed',
  'send-back': 'proposal-sent-back',
  'set-aside': 'proposal-set-aside',
}

/**
 * Publishes a proposal, leaves it published, sends it back or sets it aside: once, and on what was read. Nothing is
 * deleted, and its authors read the reason.
 */
export async function moderateProposal(
  tools: Tools,
  actor: Actor,
  key: string,
  { decision, reason, reasonCode, seen }: DecisionAsked,
): Promise<void> {
  const proposal = await findProposal(tools, actor, key)
  const { id, groupId, documentId } = proposal
  throwIfRefused(permissionRefusal(actor, 'proposal.moderate', { groupId }))
  throwIfRefused(seenRefusal(seen, proposal))
  throwIfRefused(moderationRefusal(seen.state, decision, reason) ?? reasonCodeRefusal(decision, reasonCode))

  const to = found(nextProposalState(seen.state, decision))
  const stored = {
    id,
    seen,
    to,
    event: decision,
    kind: kinds[decision],
    reason: reason.trim() || null,
    reasonCode,
  }
  await decideProposal(tools.sql, stored, actor.accountId, tools.now())
  tools.hub.refresh(documentId)
}
