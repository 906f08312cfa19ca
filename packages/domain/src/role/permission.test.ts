import { expect, test } from 'vitest'
import { type Permission, permissionRefusal, permissions, permissionTable } from './permission'
import { type Role, roles, seatRoles } from './role'

const everyone = 'lead facilitator member committee body secretary observer'
const short: Record<Role, string> = {
  'project-lead': 'lead',
  facilitator: 'facilitator',
  member: 'member',
  'steering-committee': 'committee',
  'consulted-body': 'body',
  'assembly-secretary': 'secretary',
  observer: 'observer',
  admin: 'admin',
}

const expected: Record<Permission, string> = {
  'plan.read': everyone,
  'plan.create': 'lead admin',
  'plan.edit': 'lead',
  'node.edit': 'lead',
  'crossing.edit': 'lead facilitator',
  'glossary.edit': 'lead facilitator member',
  'group.edit': 'lead facilitator',
  'person.invite': 'lead facilitator admin',
  'diagnostic.write': 'lead facilitator member',
  'proposal.draft': 'lead facilitator member',
  'proposal.write': 'lead facilitator member',
  'proposal.submit': 'lead facilitator member',
  'proposal.moderate': 'lead facilitator',
  'amendment.write': 'lead facilitator member',
  'ballot.open': 'lead facilitator',
  'ballot.close': 'lead facilitator',
  'ballot.vote': 'member committee',
  'proposal.promote': 'lead facilitator',
  'committee.decide': 'committee',
  'sheet.write': 'lead facilitator member',
  'sheet.forward': 'lead facilitator',
  'sheet.submit': 'lead',
  'sheet.confirm': 'lead facilitator member committee body',
  'sheet.visa': 'lead',
  'sheet.advise': 'lead body',
  'sheet.follow': 'lead facilitator',
  'comment.write': 'lead facilitator member committee body secretary',
  'text.erase': 'lead',
  'version.adopt': 'lead secretary',
  'journal.read': everyone,
  'account.administer': 'admin',
}

function holding(role: Role, groupId: string | null = null) {
  return role === 'admin' ? { seats: [], isAdmin: true } : { seats: [{ role, groupId }], isAdmin: false }
}

test.each(permissions)('[R1] %s is for those of the table and for nobody else', (permission) => {
  const allowed = roles.filter((role) => permissionRefusal(holding(role), permission) === null)
  expect(allowed.map((role) => short[role]).join(' ')).toBe(expected[permission])
})

test('[R1] the table shown is the table enforced', () => {
  for (const { permission, roles: shown } of permissionTable()) {
    expect(shown.map((role) => short[role]).join(' ')).toBe(expected[permission])
  }
})

test('[R1] without a seat nothing is permitted', () => {
  for (const permission of permissions)
    expect(permissionRefusal({ seats: [], isAdmin: false }, permission)).toBe('not-permitted')
})

test('[R2] a member of a group writes there, reads everywhere, and writes nowhere else', () => {
  const member = holding('member', 'north')
  expect(permissionRefusal(member, 'proposal.write', { groupId: 'north' })).toBeNull()
  expect(permissionRefusal(member, 'proposal.write', { groupId: 'south' })).toBe('not-permitted')
  expect(permissionRefusal(member, 'sheet.write', { groupId: null })).toBe('not-permitted')
  expect(permissionRefusal(member, 'plan.read', { groupId: 'south' })).toBeNull()
  expect(permissionRefusal(member, 'ballot.vote', { groupId: 'south' })).toBeNull()
})

test('[R2] a seat of the whole plan reaches every group, and what belongs to none', () => {
  for (const groupId of ['north', 'south', null])
    expect(permissionRefusal(holding('facilitator'), 'proposal.moderate', { groupId })).toBeNull()
})

test('[R2] a lead whose seat is limited to a group does not change the whole plan', () => {
  expect(permissionRefusal(holding('project-lead', 'north'), 'plan.edit')).toBe('not-permitted')
  expect(permissionRefusal(holding('project-lead', 'north'), 'node.edit', { groupId: 'north' })).toBe(
    'not-permitted',
  )
})

test('[R2] several seats add up', () => {
  const holder = {
    seats: [
      { role: 'observer', groupId: null },
      { role: 'member', groupId: 'north' },
      { role: 'facilitator', groupId: 'south' },
    ],
    isAdmin: false,
  } as const
  expect(permissionRefusal(holder, 'proposal.moderate', { groupId: 'south' })).toBeNull()
  expect(permissionRefusal(holder, 'proposal.moderate', { groupId: 'north' })).toBe('not-permitted')
})

test('[R3] an admin reads no plan, writes nothing and does not vote', () => {
  const admin = holding('admin')
  for (const permission of [
    'plan.read',
    'journal.read',
    'proposal.write',
    'sheet.write',
    'ballot.vote',
  ] as const)
    expect(permissionRefusal(admin, permission)).toBe('not-permitted')
  expect(permissionRefusal(admin, 'account.administer')).toBeNull()
})

test('[R4] a project lead of any plan creates another, and so does an admin', () => {
  const creators = roles.filter(
    (role) => permissionRefusal(holding(role, role === 'admin' ? null : 'g'), 'plan.create') === null,
  )
  expect(creators).toEqual(['project-lead', 'admin'])
})

test('[R5] without a place, a right in one group is enough', () => {
  expect(permissionRefusal(holding('member', 'north'), 'proposal.draft')).toBeNull()
  expect(permissionRefusal(holding('observer', 'north'), 'proposal.draft')).toBe('not-permitted')
})

test('[R6] the committee alone decides, and neither leads nor facilitators vote', () => {
  const decide = seatRoles.filter((role) => permissionRefusal(holding(role), 'committee.decide') === null)
  const vote = seatRoles.filter((role) => permissionRefusal(holding(role), 'ballot.vote') === null)
  expect(decide).toEqual(['steering-committee'])
  expect(vote).toEqual(['member', 'steering-committee'])
})
