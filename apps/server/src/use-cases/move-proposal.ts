import { type ProposalRow, moveProposal as storeMove } from '@deconcert/database'
import {
  found,
  type JournalKind,
  nextProposalState,
  type Permission,
  type ProposalEvent,
  permissionRefusal,
  type Refusal,
  throwIfRefused,
} from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { onLatestProposal } from './on-latest-proposal'

export type ProposalStepAsked = {
  readonly permission: Permission
  readonly event: ProposalEvent
  readonly kind: JournalKind
  readonly reason: string | null
  /** Why the step may not be taken by a proposal as it is, or null when it may. */
  readonly refusal: (proposal: ProposalRow) => Refusal | null
}

/** Takes a proposal one step further in its life, and asks again who may write its text. */
export async function moveProposal(
  tools: Tools,
  actor: Actor,
  key: string,
  step: ProposalStepAsked,
): Promise<void> {
  await onLatestProposal(tools, actor, key, async (proposal) => {
    const { id, groupId, state, documentId } = proposal
    throwIfRefused(permissionRefusal(actor, step.permission, { groupId }))
    throwIfRefused(step.refusal(proposal))

    const to = found(nextProposalState(state, step.event))
    const { event, kind, reason } = step
    const move = { id, from: state, to, event, kind, reason }
    await storeMove(tools.sql, move, actor.accountId, tools.now())
    tools.hub.refresh(documentId)
  })
}
