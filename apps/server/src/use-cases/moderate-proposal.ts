import { type JournalKind, type ModerationDecision, moderationRefusal } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { moveProposal } from './move-proposal'

type Decision = Exclude<ModerationDecision, 'merge'>

const kinds: Record<Decision, JournalKind> = {
  publish: 'proposal-published',
  'send-back': 'proposal-sent-back',
  'set-aside': 'proposal-set-aside',
}

/** Publishes a proposal, sends it back or sets it aside. Nothing is deleted, and its authors read the reason. */
export async function moderateProposal(
  tools: Tools,
  actor: Actor,
  key: string,
  decision: Decision,
  reason: string,
): Promise<void> {
  await moveProposal(tools, actor, key, {
    permission: 'proposal.moderate',
    event: decision,
    kind: kinds[decision],
    reason: reason.trim() || null,
    refusal: ({ state }) => moderationRefusal(state, decision, reason),
  })
}
