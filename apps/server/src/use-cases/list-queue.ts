import { listQueue as readQueue } from '@deconcert/database'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { groupReach } from './group-reach'

/** What waits for the reader's decision: their groups' proposals, or all of the plan's, the oldest first. */
export async function listQueue(tools: Tools, actor: Actor) {
  const queue = await readQueue(tools.sql, actor.planId, groupReach(actor, 'proposal.moderate'))
  return queue.map((proposal) => ({ ...proposal, claim: shownClaim(actor, proposal.claim) }))
}

type Claim = { readonly accountId: string; readonly by: string; readonly until: string }

/** Who has a proposal in hand, and whether that is the reader. */
export function shownClaim(actor: Actor, claim: Claim | null) {
  return claim && { by: claim.by, until: claim.until, isMine: claim.accountId === actor.accountId }
}
