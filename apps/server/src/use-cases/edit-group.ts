import { editWorkingGroup } from '@deconcert/database/plan'
import { permissionRefusal, Refused, throwIfRefused } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { findGroup } from './find-group'

/** What is not given stays as it is. */
export type GroupEdit = { readonly name?: string | undefined; readonly mandate?: string | undefined }

/** Gives a group another name or mandate; its address stays. */
export async function editGroup(tools: Tools, actor: Actor, key: string, edit: GroupEdit): Promise<void> {
  const { id } = await findGroup(tools, actor, key)
  throwIfRefused(permissionRefusal(actor, 'group.edit', { groupId: id }))
  const [name, mandate] = [edit.name?.trim() ?? null, edit.mandate?.trim() ?? null]
  if (name === '') throw new Refused('title-missing', 'name')
  await editWorkingGroup(tools.sql, { id, name, mandate }, actor.accountId, tools.now())
}
