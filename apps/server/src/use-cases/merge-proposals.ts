import { mergeProposals as storeMerger } from '@deconcert/database'
import {
  mergeRefusal,
  mostMerged,
  permissionRefusal,
  type ReasonCode,
  Refused,
  reasonLength,
  reasonRefusal,
  type SeenProposal,
  seenRefusal,
  throwIfRefused,
} from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { findProposal } from './find-proposal'

export type MergerAsked = {
  /** The proposal that takes the others over. */
  readonly into: string
  /** Those that end, each with what the moderator read of it. */
  readonly sources: readonly { readonly id: string; readonly seen: SeenProposal }[]
  readonly reason: string
  readonly reasonCode: ReasonCode | null
}

/**
 * Merges proposals into another of the plan, of the same group or not. Their texts stay as they are; their authors
 * become authors of the other one. The moderator answers for the proposals that end. Answers with the id of the act.
 */
export async function mergeProposals(
  tools: Tools,
  actor: Actor,
  { into, sources, reason, reasonCode }: MergerAsked,
): Promise<{ act: string }> {
  throwIfRefused(reasonRefusal(reason, reasonLength.merge))
  if (sources.length > mostMerged) throw new Refused('too-many')
  if (new Set(sources.map(({ id }) => id)).size < sources.length) throw new Refused('duplicate-key')
  const read = await Promise.all(
    sources.map(async ({ id, seen }) => ({ seen, proposal: await findProposal(tools, actor, id) })),
  )
  for (const { proposal } of read) {
    throwIfRefused(permissionRefusal(actor, 'proposal.moderate', { groupId: proposal.groupId }))
  }
  const target = await findProposal(tools, actor, into)
  for (const { seen, proposal } of read) {
    throwIfRefused(seenRefusal(seen, proposal) ?? mergeRefusal(proposal, target))
  }

  const merger = {
    actId: tools.newId(),
    targetId: target.id,
    sources: read.map(({ seen, proposal }) => ({ id: proposal.id, seen })),
    reason: reason.trim() || null,
    reasonCode,
  }
  await storeMerger(tools.sql, merger, actor.accountId, tools.now())
  for (const { proposal } of read) tools.hub.refresh(proposal.documentId)
  return { act: merger.actId }
}
