import { readMembership } from '@deconcert/database/plan'
import { found, type Permission, permissionRefusal, Refused, throwIfRefused } from '@deconcert/domain'
import type { Actor, Person } from '../actor'
import type { Tools } from '../tools'

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/

/**
 * Takes a person into a plan with the seats held there. Refuses with `not-found` whoever has no business in it, as if
 * there were no such plan, and with `not-permitted` whoever lacks the permission.
 */
export async function enterPlan(
  tools: Tools,
  person: Person,
  plan: string,
  permission: Permission,
): Promise<Actor> {
  if (!slug.test(plan)) throw new Refused('not-found')
  const { planId, seats } = found(await readMembership(tools.sql, plan, person.accountId))
  const actor = { ...person, planId, seats }

  const refusal = permissionRefusal(actor, permission)
  if (refusal !== null && seats.length === 0) throw new Refused('not-found')
  throwIfRefused(refusal)
  return actor
}
