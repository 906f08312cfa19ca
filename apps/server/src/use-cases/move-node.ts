import { moveNodeTo } from '@deconcert/database/plan'
import { found, type NodeId, throwIfRefused } from '@deconcert/domain'
import { aliasesAfterMove, moveRefusal, type Place, territoryNames } from '@deconcert/domain/plan'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { onLatestStructure } from './on-latest-structure'

/**
 * Puts a line of the plan, with what stands under it, at another place. Numbers follow, and the old ones are kept;
 * frozen ones stay.
 */
export async function moveNode(tools: Tools, actor: Actor, id: NodeId, place: Place): Promise<void> {
  await onLatestStructure(tools, actor.planId, async (structure) => {
    const { version, levels, nodes } = structure
    throwIfRefused(moveRefusal(levels, nodes, id, place))
    const { id: levelId } = found(levels.find((level) => level.key === place.levelKey))
    const change = {
      planId: actor.planId,
      expectedVersion: version,
      actorId: actor.accountId,
      at: tools.now(),
    }
    const aliases = aliasesAfterMove(levels, nodes, id, place, territoryNames(structure.territories))
    const { parentId, position } = place
    await moveNodeTo(tools.sql, change, id, { levelId, parentId, position }, aliases)
  })
}
