import { createWorkingGroup } from '@deconcert/database'
import { permissionRefusal, Refused, throwIfRefused, type WorkingGroupId } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { slugFrom } from './slug'

export type GroupText = { readonly name: string; readonly mandate: string }

/** Opens a working group, with an address made from its name. */
export async function createGroup(tools: Tools, actor: Actor, text: GroupText): Promise<{ slug: string }> {
  throwIfRefused(permissionRefusal(actor, 'group.edit', { groupId: null }))
  const group = readGroupText(text)

  const base = slugFrom(group.name, 'groupe')
  for (let attempt = 1; ; attempt += 1) {
    const slug = attempt === 1 ? base : `${base}-${attempt}`
    try {
      const id: WorkingGroupId = tools.newId()
      await createWorkingGroup(
        tools.sql,
        { ...group, id, slug, planId: actor.planId },
        actor.accountId,
        tools.now(),
      )
      return { slug }
    } catch (error) {
      const isTaken = error instanceof Refused && error.refusal === 'slug-taken'
      if (!isTaken || attempt === mostNamesakes) throw error
    }
  }
}

const mostNamesakes = 50

/** Trimmed; refused without a name. */
export function readGroupText({ name, mandate }: GroupText): GroupText {
  if (name.trim() === '') throw new Refused('title-missing', 'name')
  return { name: name.trim(), mandate: mandate.trim() }
}
