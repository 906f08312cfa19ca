import { readSheet, createVariant as storeVariant } from '@deconcert/database/plan'
import {
  found,
  type NodeId,
  Refused,
  type SheetId,
  type TerritoryId,
  throwIfRefused,
} from '@deconcert/domain'
import { placeRefusal } from '@deconcert/domain/plan'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { newSheet } from './new-sheet'
import { onLatestStructure } from './on-latest-structure'

/**
 * Writes the variant of a departmental sheet for a territory: a line after its own where a level below carries sheets,
 * else beside it, under the same title. It inherits every field.
 */
export async function createVariant(
  tools: Tools,
  actor: Actor,
  id: SheetId,
  territoryId: TerritoryId,
): Promise<SheetId> {
  const sheet = found(await readSheet(tools.sql, actor.planId, id))
  if (sheet.variantOf !== null) throw new Refused('variant-of-variant')
  return await onLatestStructure(tools, actor.planId, async ({ version, levels, nodes }) => {
    const node = found(nodes.find((each) => each.id === sheet.nodeId))
    const below = levels.find((level) => level.carriesSheet && level.allowedParents.includes(node.levelKey))
    const parentId = below === undefined ? node.parentId : node.id
    const position = nodes.filter((each) => each.parentId === parentId).length
    const place = { levelKey: below?.key ?? node.levelKey, parentId, position }
    throwIfRefused(placeRefusal(levels, nodes, place))
    const change = {
      planId: actor.planId,
      expectedVersion: version,
      actorId: actor.accountId,
      at: tools.now(),
    }
    const created = newSheet(tools, {})
    const line = {
      id: tools.newId<'node'>() satisfies NodeId,
      levelId: found(levels.find((level) => level.key === place.levelKey)).id,
      parentId,
      position,
      title: sheet.title,
      groupId: sheet.groupId,
      sheet: created,
    }
    await storeVariant(tools.sql, change, line, { sheetId: id, territoryId })
    return created.id as SheetId
  })
}
