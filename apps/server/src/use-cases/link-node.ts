import { type Structure, linkNode as storeLink, unlinkNode as storeNoLink } from '@deconcert/database/plan'
import { type NodeId, throwIfRefused } from '@deconcert/domain'
import { linkRefusal, unlinkRefusal } from '@deconcert/domain/plan'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { onLatestStructure } from './on-latest-structure'

/** Has a line stand under another parent as well; its place and its number stay. */
export async function linkNode(tools: Tools, actor: Actor, id: NodeId, parentId: NodeId): Promise<void> {
  await onLatestStructure(tools, actor.planId, async (structure) => {
    throwIfRefused(linkRefusal(structure.nodes, id, parentId))
    await storeLink(tools.sql, changeOf(tools, actor, structure), id, parentId)
  })
}

export async function unlinkNode(tools: Tools, actor: Actor, id: NodeId, parentId: NodeId): Promise<void> {
  await onLatestStructure(tools, actor.planId, async (structure) => {
    throwIfRefused(unlinkRefusal(structure.nodes, id, parentId))
    await storeNoLink(tools.sql, changeOf(tools, actor, structure), id, parentId)
  })
}

function changeOf(tools: Tools, actor: Actor, { version }: Structure) {
  return { planId: actor.planId, expectedVersion: version, actorId: actor.accountId, at: tools.now() }
}
