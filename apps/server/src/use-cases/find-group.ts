import { type GroupRow, readWorkingGroup } from '@deconcert/database/plan'
import { found, isId } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

/** A group of the actor's plan, by its id or by the word that stands for it in addresses. */
export async function findGroup(tools: Pick<Tools, 'sql'>, actor: Actor, key: string): Promise<GroupRow> {
  return found(await readWorkingGroup(tools.sql, actor.planId, isId(key) ? { id: key } : { slug: key }))
}
