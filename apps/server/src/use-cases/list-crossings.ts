import { type Crossing, listCrossingsOf } from '@deconcert/database/plan'
import type { NodeId } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

/** What crosses one line of the plan, with who set each cell last and when. */
export async function listCrossings(
  tools: Tools,
  actor: Actor,
  nodeId: NodeId,
): Promise<readonly Crossing[]> {
  return await listCrossingsOf(tools.sql, actor.planId, nodeId)
}
