import { readStructure, declareCounts as storeCounts } from '@deconcert/database/plan'
import { found, type NodeId, permissionRefusal, throwIfRefused } from '@deconcert/domain'
import { type CountsToDeclare, declaredCountsRefusal, nodeEditRefusal } from '@deconcert/domain/plan'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

export type CountsAsked = {
  /** What was seen of each that is to change. */
  readonly before: CountsToDeclare
  readonly counts: CountsToDeclare
}

/** Says how many of each level the plan announces (`nodeId` null), or one of its branches. */
export async function declareCounts(
  tools: Tools,
  actor: Actor,
  nodeId: NodeId | null,
  { before, counts }: CountsAsked,
): Promise<void> {
  throwIfRefused(permissionRefusal(actor, nodeId === null ? 'plan.edit' : 'node.edit'))
  const { levels, nodes } = found(await readStructure(tools.sql, actor.planId))
  throwIfRefused(declaredCountsRefusal(levels, counts))
  if (nodeId !== null) throwIfRefused(nodeEditRefusal(found(nodes.find((node) => node.id === nodeId))))
  const change = { planId: actor.planId, actorId: actor.accountId, at: tools.now() }
  await storeCounts(tools.sql, change, nodeId, before, counts)
}
