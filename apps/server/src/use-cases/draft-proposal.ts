import { createProposal } from '@deconcert/database'
import { documentSchemaVersion } from '@deconcert/document'
import { type ProposalId, permissionRefusal, proposalTitleRefusal, throwIfRefused } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { findGroup } from './find-group'
import { firstUpdate } from './text-models'

/**
 * Opens a proposal in a group, which alone reads it until it is submitted: empty, or from the plan's model.
 * `channelId` says by which channel it came.
 */
export async function draftProposal(
  tools: Tools,
  actor: Actor,
  {
    groupId,
    channelId,
    title,
    isFromModel,
  }: {
    readonly groupId: string
    readonly channelId: string | null
    readonly title: string
    readonly isFromModel: boolean
  },
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
    seed: await firstUpdate(tools, actor, 'proposal', isFromModel),
  }
  await createProposal(tools.sql, proposal, actor.accountId, tools.now())
  return { id }
}
