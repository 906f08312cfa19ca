import { listGroupDocuments } from '@deconcert/database/plan'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { findGroup } from './find-group'

/** Who has one of the group's texts open now. */
export async function readGroupPresence(tools: Tools, actor: Actor, key: string) {
  const { id } = await findGroup(tools, actor, key)
  return tools.hub.peopleIn(await listGroupDocuments(tools.sql, id))
}
