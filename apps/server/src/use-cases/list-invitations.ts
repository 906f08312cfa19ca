import { listOpenInvitations } from '@deconcert/database'
import { permissionRefusal } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

/** The invitations still open that this person could have made. */
export async function listInvitations(tools: Tools, actor: Actor) {
  const all = await listOpenInvitations(tools.sql, actor.planId, tools.now())
  return all.filter(({ groupId }) => permissionRefusal(actor, 'person.invite', { groupId }) === null)
}
