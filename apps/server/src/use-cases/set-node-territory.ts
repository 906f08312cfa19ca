import { setNodeTerritory as storeTerritory } from '@deconcert/database/plan'
import { found, type NodeId, type TerritoryId, throwIfRefused } from '@deconcert/domain'
import { retitleRefusal } from '@deconcert/domain/plan'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { onLatestStructure } from './on-latest-structure'

/** Puts a line of the plan in a territory, or in none, as long as the committee has not validated it. */
export async function setNodeTerritory(
  tools: Tools,
  actor: Actor,
  id: NodeId,
  territoryId: TerritoryId | null,
): Promise<void> {
  await onLatestStructure(tools, actor.planId, async ({ version, nodes }) => {
    throwIfRefused(retitleRefusal(found(nodes.find((node) => node.id === id))))
    const change = {
      planId: actor.planId,
      expectedVersion: version,
      actorId: actor.accountId,
      at: tools.now(),
    }
    await storeTerritory(tools.sql, change, id, territoryId)
  })
}
