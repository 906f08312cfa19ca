import { createWorkingGroup } from '@deconcert/database/plan'
import { permissionRefusal, Refused, throwIfRefused, type WorkingGroupId } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { atFreeSlug, slugFrom } from './slug'

type GroupText = { readonly name: string; readonly mandate: string }

/** Opens a working group, with an address made from its name. */
export async function createGroup(tools: Tools, actor: Actor, text: GroupText): Promise<{ slug: string }> {
  throwIfRefused(permissionRefusal(actor, 'group.edit', { groupId: null }))
  const group = readGroupText(text)

  const slug = await atFreeSlug(slugFrom(group.name, 'groupe'), async (free) => {
    const id: WorkingGroupId = tools.newId()
    const row = { ...group, id, slug: free, planId: actor.planId }
    await createWorkingGroup(tools.sql, row, actor.accountId, tools.now())
  })
  return { slug }
}

/** Trimmed; refused without a name. */
function readGroupText({ name, mandate }: GroupText): GroupText {
  if (name.trim() === '') throw new Refused('title-missing', 'name')
  return { name: name.trim(), mandate: mandate.trim() }
}
