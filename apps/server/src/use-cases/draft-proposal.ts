import { createProposal } from '@deconcert/database'
import { documentSchemaVersion, emptySeed } from '@deconcert/document'
import { type ProposalId, permissionRefusal, proposalTitleRefusal, throwIfRefused } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { findGroup } from './find-group'

/** Opens an empty proposal in a group, which alone reads it until it is submitted; `channelId` says by which channel it came. */
export async function draftProposal(
  tools: Tools,
  actor: Actor,
  {
    groupId,
    channelId,
    title,
  }: { readonly groupId: string; readonly channelId: string | null; readonly title: string },
): Promise<{ id: ProposalId }> {
  const group = await findGroup(tools, actor, groupId)
  throwIfRefused(permissionRefusal(actor, 'proposal.draft', { groupId: group.id }))
  throwIfRefused(proposalTitleRefusal(title))

  const id: ProposalId = tools.newId()
  const proposal = {
    id,
    planId: actor.planId,
    groupId: group.id,
    channelId,
    title: title.trim(),
    documentId: tools.newId<'document'>(),
    schemaVersion: documentSchemaVersion,
    seed: emptySeed(['body']),
  }
  await createProposal(tools.sql, proposal, actor.accountId, tools.now())
  return { id }
}
