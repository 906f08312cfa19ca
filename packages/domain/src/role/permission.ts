import type { Refusal } from '../refusal'
import { type Role, roles, type SeatRole, seatRoles } from './role'

export const permissions = [
  'plan.read',
  'plan.create',
  'plan.edit',
  'node.edit',
  'crossing.edit',
  'glossary.edit',
  'group.edit',
  'person.invite',
  'diagnostic.write',
  'proposal.draft',
  'proposal.write',
  'proposal.submit',
  'proposal.moderate',
  'amendment.write',
  'ballot.open',
  'ballot.close',
  'ballot.vote',
  'proposal.promote',
  'committee.decide',
  'sheet.write',
  'sheet.forward',
  'sheet.submit',
  'sheet.confirm',
  'sheet.visa',
  'sheet.advise',
  'sheet.follow',
  'comment.write',
  'text.erase',
  'version.adopt',
  'journal.read',
  'account.administer',
] as const

export type Permission = (typeof permissions)[number]

/** Who may do what: the single table that the server enforces and the interface shows. */
const granted: Record<Permission, readonly Role[]> = {
  'plan.read': seatRoles,
  'plan.create': ['project-lead', 'admin'],
  'plan.edit': ['project-lead'],
  'node.edit': ['project-lead'],
  'crossing.edit': ['project-lead', 'facilitator'],
  'glossary.edit': ['project-lead', 'facilitator', 'member'],
  'group.edit': ['project-lead', 'facilitator'],
  'person.invite': ['project-lead', 'facilitator', 'admin'],
  'diagnostic.write': ['project-lead', 'facilitator', 'member'],
  'proposal.draft': ['project-lead', 'facilitator', 'member'],
  'proposal.write': ['project-lead', 'facilitator', 'member'],
  'proposal.submit': ['project-lead', 'facilitator', 'member'],
  'proposal.moderate': ['project-lead', 'facilitator'],
  'amendment.write': ['project-lead', 'facilitator', 'member'],
  'ballot.open': ['project-lead', 'facilitator'],
  'ballot.close': ['project-lead', 'facilitator'],
  'ballot.vote': ['member', 'steering-committee'],
  'proposal.promote': ['project-lead', 'facilitator'],
  'committee.decide': ['steering-committee'],
  'sheet.write': ['project-lead', 'facilitator', 'member'],
  'sheet.forward': ['project-lead', 'facilitator'],
  'sheet.submit': ['project-lead'],
  'sheet.confirm': ['project-lead', 'facilitator', 'member', 'steering-committee', 'consulted-body'],
  'sheet.visa': ['project-lead'],
  'sheet.advise': ['project-lead', 'consulted-body'],
  'sheet.follow': ['project-lead', 'facilitator'],
  'comment.write': [
    'project-lead',
    'facilitator',
    'member',
    'steering-committee',
    'consulted-body',
    'assembly-secretary',
  ],
  'text.erase': ['project-lead'],
  'version.adopt': ['project-lead', 'assembly-secretary'],
  'journal.read': seatRoles,
  'account.administer': ['admin'],
}

/**
 * How far a seat that is limited to one working group carries a permission.
 *
 * `anywhere`: a group's seat gives it for the whole plan. `group`: in its own group only.
 * `whole-plan`: a group's seat never gives it.
 */
export type Reach = 'anywhere' | 'group' | 'whole-plan'

const reach: Record<Permission, Reach> = {
  'plan.read': 'anywhere',
  'plan.create': 'anywhere',
  'plan.edit': 'whole-plan',
  'node.edit': 'whole-plan',
  'crossing.edit': 'anywhere',
  'glossary.edit': 'anywhere',
  'group.edit': 'group',
  'person.invite': 'group',
  'diagnostic.write': 'group',
  'proposal.draft': 'group',
  'proposal.write': 'group',
  'proposal.submit': 'group',
  'proposal.moderate': 'group',
  'amendment.write': 'anywhere',
  'ballot.open': 'group',
  'ballot.close': 'group',
  'ballot.vote': 'anywhere',
  'proposal.promote': 'group',
  'committee.decide': 'anywhere',
  'sheet.write': 'group',
  'sheet.forward': 'group',
  'sheet.submit': 'whole-plan',
  'sheet.confirm': 'anywhere',
  'sheet.visa': 'whole-plan',
  'sheet.advise': 'anywhere',
  'sheet.follow': 'group',
  'comment.write': 'anywhere',
  'text.erase': 'whole-plan',
  'version.adopt': 'whole-plan',
  'journal.read': 'anywhere',
  'account.administer': 'anywhere',
}

export type PermissionHolder = {
  readonly seats: readonly { readonly role: SeatRole; readonly groupId: string | null }[]
  readonly isAdmin: boolean
}

/** Where the act takes place: a group, the plan as a whole (`null`), or not yet known (absent). */
export type PermissionScope = { readonly groupId?: string | null }

function carries(seatGroupId: string | null, permission: Permission, scope: PermissionScope): boolean {
  if (seatGroupId === null || reach[permission] === 'anywhere') return true
  if (reach[permission] === 'whole-plan') return false
  return scope.groupId === undefined || scope.groupId === seatGroupId
}

/**
 * Why this person may not do this here, or null when they may.
 *
 * The seats are those held in the plan concerned, except for `plan.create`, which is asked of all the
 * seats that the account holds anywhere. Without a scope the question is whether they may somewhere in
 * the plan: what a route asks before the thing is loaded; the use case then asks again with its group.
 */
export function permissionRefusal(
  holder: PermissionHolder,
  permission: Permission,
  scope: PermissionScope = {},
): Refusal | null {
  const allowed = granted[permission]
  if (holder.isAdmin && allowed.includes('admin')) return null
  const isSeated = holder.seats.some(
    (seat) => allowed.includes(seat.role) && carries(seat.groupId, permission, scope),
  )
  return isSeated ? null : 'not-permitted'
}

/** The table as data, for the page that a lawyer reads and for the tests that try every route. */
export function permissionTable(): readonly {
  readonly permission: Permission
  readonly reach: Reach
  readonly roles: readonly Role[]
}[] {
  return permissions.map((permission) => ({
    permission,
    reach: reach[permission],
    roles: roles.filter((role) => granted[permission].includes(role)),
  }))
}
