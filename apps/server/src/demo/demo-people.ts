import type { DemoContent } from './content/demo-content'
import type { DemoAccount } from './content/demo-people'
import { demoId } from './demo-id'
import type { DemoPlanIds } from './demo-plan'
import { at, insert } from './statement'

export const personId = (person: number) => demoId('person', person)
export const groupId = (group: string) => demoId('group', group)
const seatId = (...name: readonly (string | number)[]) => demoId('seat', ...name)

/** The seat with which a participant votes in a group. */
export const memberSeatId = (person: number, group: string) => seatId('member', person, group)

function accountId({ key, person }: DemoAccount): string {
  return person === null ? demoId('account', key) : personId(person)
}

/** The account of the demo that plays this part. */
export function playerId(content: DemoContent, key: DemoAccount['key']): string {
  const account = content.accounts.find((each) => each.key === key)
  if (account === undefined) throw new Error(`demo content: nobody plays ${key}`)
  return accountId(account)
}

/** Who leads a group's moderation and votes. */
export function facilitatorOf(content: DemoContent, group: string): string {
  const seat = content.seats.find((each) => each.group === group && each.role === 'facilitator')
  if (seat === undefined) throw new Error(`demo content: nobody facilitates ${group}`)
  return personId(seat.person)
}

export function accountRows(content: DemoContent): string {
  const arrival = at(content.events[0]?.date ?? '2026-01-12')
  const notes = new Map(content.accounts.map((account) => [accountId(account), account.description]))
  const row = (id: string, email: string, name: string, isAdmin: boolean) => ({
    id,
    email,
    display_name: name,
    is_admin: isAdmin,
    demo: true,
    demo_note: notes.get(id) ?? null,
    created_at: arrival,
  })
  return insert('account', [
    ...content.people.map((person, n) => row(personId(n), person.email, person.displayName, false)),
    ...content.accounts
      .filter(({ person }) => person === null)
      .map((account) => row(accountId(account), account.email, account.displayName, account.isAdmin)),
  ])
}

export function groupRows(content: DemoContent, ids: DemoPlanIds): string {
  return insert(
    'working_group',
    content.groups.map(({ key, name, mandate }, position) => ({
      id: groupId(key),
      plan_id: ids.plan,
      slug: key,
      name,
      mandate,
      position,
      created_at: at('2026-02-03', position),
    })),
  )
}

export function seatRows(content: DemoContent, ids: DemoPlanIds): string {
  const seat = (
    id: string,
    account: string,
    role: string,
    group: string | null,
    college: string | null,
    body: string | null,
  ) => ({
    id,
    plan_id: ids.plan,
    account_id: account,
    role,
    group_id: group,
    body_id: body === null ? null : (ids.bodies.get(body) ?? null),
    college_id: college === null ? null : (ids.colleges.get(college) ?? null),
    created_at: at('2026-02-10'),
  })
  const inGroups = content.seats.map(({ person, group, college, role }) =>
    seat(seatId(role, person, group), personId(person), role, groupId(group), college, null),
  )
  const beside = content.accounts.flatMap((account) => {
    const { role, college, body, key } = account
    if (role === null || role === 'member' || role === 'facilitator') return []
    return [seat(seatId('account', key), accountId(account), role, null, college, body)]
  })
  return insert('seat', [...inGroups, ...beside])
}

/** The seat with which the committee's chair decides. */
export const chairSeatId = seatId('account', 'committee-chair')
