import { listElectorate } from '@deconcert/database'
import { type ProposalId, permissionRefusal, throwIfRefused } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { findProposal } from './find-proposal'

/** How many would vote on a proposal if its ballot opened now. */
export async function readElectorate(
  tools: Tools,
  actor: Actor,
  proposalId: ProposalId,
): Promise<{ readonly electors: number }> {
  const { groupId } = await findProposal(tools, actor, proposalId)
  throwIfRefused(permissionRefusal(actor, 'ballot.open', { groupId }))
  return { electors: (await listElectorate(tools.sql, groupId)).length }
}
