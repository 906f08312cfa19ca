import { listWorkingGroups } from '@deconcert/database/plan'
import { permissionRefusal } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

/** Every group of the plan, who is at its texts now, and whether the reader may open another one. */
export async function listGroups(tools: Tools, actor: Actor) {
  const groups = await listWorkingGroups(tools.sql, actor.planId)
  return {
    groups: groups.map(({ documentIds, ...group }) => ({
      ...group,
      here: tools.hub.peopleIn(documentIds).length,
      isMine: actor.seats.some(({ groupId }) => groupId === group.id),
    })),
    createRefusal: permissionRefusal(actor, 'group.edit', { groupId: null }),
  }
}
