import { readNodeState, setCrossing as storeCrossing } from '@deconcert/database/plan'
import { found, type NodeId, throwIfRefused } from '@deconcert/domain'
import { type CrossingKind, crossingRefusal, type Intensity } from '@deconcert/domain/plan'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

export type CellAsked = {
  readonly nodeId: NodeId
  readonly kind: CrossingKind
  readonly columnId: string
  readonly intensity: Intensity
  /** What is not given stays. */
  readonly role?: string
  readonly note?: string
  /** The version that was seen; null for a cell never set. */
  readonly expectedVersion: number | null
}

/** Sets one cell where a line of the plan meets what crosses it; answers with the version of the cell. */
export async function setCrossing(
  tools: Tools,
  actor: Actor,
  { expectedVersion, ...cell }: CellAsked,
): Promise<number> {
  const node = found(await readNodeState(tools.sql, actor.planId, cell.nodeId))
  throwIfRefused(crossingRefusal(node, cell.kind))
  const change = { planId: actor.planId, expectedVersion, actorId: actor.accountId, at: tools.now() }
  return await storeCrossing(tools.sql, change, { id: tools.newId(), ...cell })
}
