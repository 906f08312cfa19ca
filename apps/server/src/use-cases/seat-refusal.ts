import { permissionRefusal, type Refusal, type SeatRole } from '@deconcert/domain'
import type { Actor } from '../actor'

/** What a facilitator may give or take back: nobody disposes of more than they have. */
const ofFacilitators: readonly SeatRole[] = ['member', 'observer']

/** Why this person may not dispose of such a seat, or null when they may. */
export function seatRefusal(
  actor: Actor,
  seat: { readonly role: SeatRole; readonly groupId: string | null },
): Refusal | null {
  const refusal = permissionRefusal(actor, 'person.invite', { groupId: seat.groupId })
  if (refusal !== null) return refusal
  const isLead =
    actor.isAdmin || actor.seats.some(({ role, groupId }) => role === 'project-lead' && groupId === null)
  return isLead || ofFacilitators.includes(seat.role) ? null : 'not-permitted'
}
