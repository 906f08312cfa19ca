import { createNode as storeNode } from '@deconcert/database/plan'
import { type NodeId, throwIfRefused } from '@deconcert/domain'
import { nodeTitleRefusal, type Place, placeRefusal } from '@deconcert/domain/plan'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { newSheet } from './new-sheet'
import { onLatestStructure } from './on-latest-structure'

/** Writes a line of the plan by hand, with its sheet when its level carries one. */
export async function createNode(
  tools: Tools,
  actor: Actor,
  { title, ...place }: Place & { readonly title: string },
): Promise<NodeId> {
  throwIfRefused(nodeTitleRefusal(title))
  return await onLatestStructure(tools, actor.planId, async ({ version, levels, nodes }) => {
    throwIfRefused(placeRefusal(levels, nodes, place))
    const level = levels.find((each) => each.key === place.levelKey)
    const id = tools.newId<'node'>()
    await storeNode(
      tools.sql,
      { planId: actor.planId, expectedVersion: version, actorId: actor.accountId, at: tools.now() },
      {
        id,
        levelId: level?.id ?? '',
        parentId: place.parentId,
        position: place.position,
        title: title.trim(),
        sheet: level?.carriesSheet ? newSheet(tools, {}) : null,
      },
    )
    return id
  })
}
