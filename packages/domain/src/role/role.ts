/** What a seat makes of a person in one plan. */
export const seatRoles = [
  'project-lead',
  'facilitator',
  'member',
  'steering-committee',
  'consulted-body',
  'assembly-secretary',
  'observer',
] as const

export type SeatRole = (typeof seatRoles)[number]

/** `admin` is a flag of the account, never a seat: it opens accounts, not plans. */
export type Role = SeatRole | 'admin'

export const roles: readonly Role[] = [...seatRoles, 'admin']

export function isSeatRole(text: unknown): text is SeatRole {
  return (seatRoles as readonly unknown[]).includes(text)
}
