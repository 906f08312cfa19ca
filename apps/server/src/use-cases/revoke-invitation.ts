import { revokeInvitation as storeRevocation } from '@deconcert/database'
import { type InvitationId, Refused } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { listInvitations } from './list-invitations'

/** Takes back an invitation that nobody has accepted yet. */
export async function revokeInvitation(tools: Tools, actor: Actor, id: InvitationId): Promise<void> {
  const within = await listInvitations(tools, actor)
  if (!within.some((invitation) => invitation.id === id)) throw new Refused('not-found')
  await storeRevocation(tools.sql, actor.planId, id, actor.accountId, tools.now())
}
