import { editWorkingGroup } from '@deconcert/database'
import { permissionRefusal, throwIfRefused } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { type GroupText, readGroupText } from './create-group'
import { findGroup } from './find-group'

/** Gives a group another name or mandate; its address stays. */
export async function editGroup(tools: Tools, actor: Actor, key: string, text: GroupText): Promise<void> {
  const { id } = await findGroup(tools, actor, key)
  throwIfRefused(permissionRefusal(actor, 'group.edit', { groupId: id }))
  await editWorkingGroup(tools.sql, { id, ...readGroupText(text) }, actor.accountId, tools.now())
}
