import { expect, test } from 'vitest'
import { seatRoles } from './role'
import { seatRefusal } from './seat-refusal'

test('[R7] nobody disposes of more than they have', () => {
  const facilitator = { seats: [{ role: 'facilitator', groupId: 'g' }], isAdmin: false } as const
  const lead = { seats: [{ role: 'project-lead', groupId: null }], isAdmin: false } as const
  const given = (groupId: string | null) =>
    seatRoles.filter((role) => seatRefusal(facilitator, { role, groupId }) === null)

  expect(given('g')).toEqual(['member', 'observer'])
  expect(given('other')).toEqual([])
  expect(given(null)).toEqual([])
  expect(seatRoles.filter((role) => seatRefusal(lead, { role, groupId: null }) !== null)).toEqual([])
})
