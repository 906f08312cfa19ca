import type { GroupReach } from '@deconcert/database'
import { type Permission, permissionRefusal } from '@deconcert/domain'
import type { Actor } from '../actor'

/** The groups in which the actor has a permission: `all` when a seat of the whole plan gives it. */
export function groupReach(actor: Actor, permission: Permission): GroupReach {
  if (permissionRefusal(actor, permission, { groupId: null }) === null) return 'all'
  const groups = actor.seats.flatMap(({ groupId }) => (groupId === null ? [] : [groupId]))
  return groups.filter((groupId) => permissionRefusal(actor, permission, { groupId }) === null)
}
