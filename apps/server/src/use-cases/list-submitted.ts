import { listSubmitted as readSubmitted } from '@deconcert/database'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { groupReach } from './group-reach'

/** What waits for the reader's decision: their groups' proposals, or all of the plan's, the oldest first. */
export async function listSubmitted(tools: Tools, actor: Actor) {
  return await readSubmitted(tools.sql, actor.planId, groupReach(actor, 'proposal.moderate'))
}
