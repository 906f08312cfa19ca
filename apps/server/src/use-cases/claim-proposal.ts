import { releaseClaim as letGo, claimProposal as take } from '@deconcert/database'
import { permissionRefusal, proposalEventRefusal, throwIfRefused } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { findProposal } from './find-proposal'

/** Takes a proposal in hand for a quarter of an hour: nobody else decides on it meanwhile. */
export async function claimProposal(tools: Tools, actor: Actor, key: string): Promise<void> {
  const { id, groupId, state } = await findProposal(tools, actor, key)
  throwIfRefused(permissionRefusal(actor, 'proposal.moderate', { groupId }))
  throwIfRefused(proposalEventRefusal(state, 'set-aside'))
  await take(tools.sql, id, actor.accountId)
}

/** Lets a proposal go that one had in hand. */
export async function releaseClaim(tools: Tools, actor: Actor, key: string): Promise<void> {
  const { id, groupId } = await findProposal(tools, actor, key)
  throwIfRefused(permissionRefusal(actor, 'proposal.moderate', { groupId }))
  await letGo(tools.sql, id, actor.accountId)
}
