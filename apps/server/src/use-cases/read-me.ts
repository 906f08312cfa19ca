import { listSeatsOf } from '@deconcert/database/plan'
import type { Person } from '../actor'
import type { Tools } from '../tools'

/** Every seat of the person, with the plan and the group it is in. */
export async function listSeats(tools: Tools, person: Person) {
  return await listSeatsOf(tools.sql, person.accountId)
}

/** Who I am, and where I sit. */
export async function readMe(tools: Tools, person: Person) {
  const { accountId, email, displayName, locale, isAdmin } = person
  return {
    account: { id: accountId, email, displayName },
    locale,
    isAdmin,
    demo: tools.demo,
    seats: await listSeats(tools, person),
  }
}
