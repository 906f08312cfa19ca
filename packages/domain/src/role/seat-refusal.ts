import type { Refusal } from '../refusal'
import { type PermissionHolder, permissionRefusal } from './permission'
import type { SeatRole } from './role'

/** What a facilitator may give or take back: nobody disposes of more than they have. */
const ofFacilitators: readonly SeatRole[] = ['member', 'observer']

/** Why this person may not dispose of such a seat, or null when they may. */
export function seatRefusal(
  holder: PermissionHolder,
  seat: { readonly role: SeatRole; readonly groupId: string | null },
): Refusal | null {
  const refusal = permissionRefusal(holder, 'person.invite', { groupId: seat.groupId })
  if (refusal !== null) return refusal
  const isLead =
    holder.isAdmin || holder.seats.some(({ role, groupId }) => role === 'project-lead' && groupId === null)
  return isLead || ofFacilitators.includes(seat.role) ? null : 'not-permitted'
}
