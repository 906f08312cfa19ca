import { renameNode as storeTitle } from '@deconcert/database/plan'
import { found, type NodeId, throwIfRefused } from '@deconcert/domain'
import { nodeEditRefusal, nodeTitleRefusal } from '@deconcert/domain/plan'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { onLatestStructure } from './on-latest-structure'

/** Gives a line of the plan another title, as long as the committee has not validated it. */
export async function renameNode(tools: Tools, actor: Actor, id: NodeId, title: string): Promise<void> {
  throwIfRefused(nodeTitleRefusal(title))
  await onLatestStructure(tools, actor.planId, async ({ version, nodes }) => {
    throwIfRefused(nodeEditRefusal(found(nodes.find((node) => node.id === id))))
    const change = {
      planId: actor.planId,
      expectedVersion: version,
      actorId: actor.accountId,
      at: tools.now(),
    }
    await storeTitle(tools.sql, change, id, title.trim())
  })
}
