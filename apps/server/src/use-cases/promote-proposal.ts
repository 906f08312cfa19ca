import { readProposal } from '@deconcert/database'
import { readPromotedNode, readVotedText, promoteProposal as storePromotion } from '@deconcert/database/plan'
import { contentOfCanonical } from '@deconcert/document'
import {
  asId,
  found,
  type NodeId,
  type ProposalId,
  permissionRefusal,
  promote,
  promotionRefusal,
  throwIfRefused,
} from '@deconcert/domain'
import type { Place } from '@deconcert/domain/plan'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { newSheet } from './new-sheet'
import { onLatestStructure } from './on-latest-structure'

/** Takes an adopted proposal into the plan: all of it, or nothing; twice is once. */
export async function promoteProposal(
  tools: Tools,
  actor: Actor,
  proposalId: ProposalId,
  place: Place,
): Promise<NodeId> {
  const proposal = found(await readProposal(tools.sql, actor.planId, { id: proposalId }))
  throwIfRefused(permissionRefusal(actor, 'proposal.promote', { groupId: proposal.groupId }))
  const already = await readPromotedNode(tools.sql, proposalId)
  if (already !== undefined) return asId<'node'>(already)
  const voted = await readVotedText(tools.sql, proposalId)

  return await onLatestStructure(tools, actor.planId, async ({ version, levels, nodes }) => {
    const text = { proposalId, title: voted?.title ?? '', sha256: voted?.sha256 ?? '' }
    const promotion = {
      proposal,
      ballot: {
        id: voted?.ballotId ?? '',
        proposalId,
        state: voted === undefined ? ('open' as const) : ('closed' as const),
        consequence: voted?.consequence ?? null,
        textSha256: text.sha256,
      },
      text,
      levels,
      nodes,
      place,
    }
    throwIfRefused(promotionRefusal(promotion))
    const node = promote(promotion, tools.newId<'node'>())
    const { content, ballotId } = found(voted)
    const stored = await storePromotion(
      tools.sql,
      {
        id: tools.newId(),
        proposalId,
        ballotId,
        textSha256: node.origin.textSha256,
        node: {
          ...node,
          levelId: found(levels.find((level) => level.key === node.levelKey)).id,
          sheet: node.carriesSheet ? newSheet(tools, { description: contentOfCanonical(content) }) : null,
        },
      },
      version,
      actor.accountId,
      tools.now(),
    )
    return asId<'node'>(stored)
  })
}
