import { areOfPlan, createInvitation } from '@deconcert/database'
import {
  type BodyId,
  type CollegeId,
  type InvitationId,
  Refused,
  type SeatRole,
  seatRefusal,
  throwIfRefused,
  type WorkingGroupId,
} from '@deconcert/domain'
import type { Actor } from '../actor'
import { normalEmail } from '../identity/email'
import { sha256 } from '../identity/sha256'
import type { Tools } from '../tools'

export type OfferedSeat = {
  readonly email: string
  readonly role: SeatRole
  readonly groupId: WorkingGroupId | null
  readonly bodyId: BodyId | null
  readonly collegeId: CollegeId | null
}

/** Offers a seat of the plan. Answers the secret of the link, which is kept nowhere. */
export async function invitePerson(
  tools: Tools,
  actor: Actor,
  { email, ...seat }: OfferedSeat,
): Promise<{ readonly id: InvitationId; readonly token: string }> {
  throwIfRefused(seatRefusal(actor, seat))
  if (!(await areOfPlan(tools.sql, actor.planId, seat))) throw new Refused('not-found')

  const id = tools.newId<'invitation'>()
  const token = tools.newSecret()
  const offer = { ...seat, id, tokenSha256: sha256(token), email: normalEmail(email), planId: actor.planId }
  await createInvitation(tools.sql, { ...offer, grantsAdmin: false, invitedBy: actor.accountId }, tools.now())
  return { id, token }
}
