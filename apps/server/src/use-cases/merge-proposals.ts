import { mergeProposal } from '@deconcert/database'
import {
  mergeRefusal,
  permissionRefusal,
  reasonLength,
  reasonRefusal,
  throwIfRefused,
} from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { findProposal } from './find-proposal'
import { onLatestProposal } from './on-latest-proposal'

/**
 * Merges a proposal into another of the plan, of the same group or not. Its text stays as it is; its authors become
 * authors of the other one. The moderator answers for the proposal that ends.
 */
export async function mergeProposals(
  tools: Tools,
  actor: Actor,
  key: string,
  asked: { readonly into: string; readonly reason: string },
): Promise<void> {
  throwIfRefused(reasonRefusal(asked.reason, reasonLength.merge))
  await onLatestProposal(tools, actor, key, async (source) => {
    throwIfRefused(permissionRefusal(actor, 'proposal.moderate', { groupId: source.groupId }))
    const target = await findProposal(tools, actor, asked.into)
    throwIfRefused(mergeRefusal(source, target))

    const merger = {
      sourceId: source.id,
      from: source.state,
      targetId: target.id,
      reason: asked.reason.trim() || null,
    }
    await mergeProposal(tools.sql, merger, actor.accountId, tools.now())
    tools.hub.refresh(source.documentId)
  })
}
