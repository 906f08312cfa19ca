import { listPlansOf, type PlanCard } from '@deconcert/database/plan'
import type { Person } from '../actor'
import type { Tools } from '../tools'

/** The plans in which the person holds a seat, the newest first. */
export async function listPlans(
  tools: Tools,
  person: Person,
): Promise<{ readonly plans: readonly PlanCard[] }> {
  return { plans: await listPlansOf(tools.sql, person.accountId) }
}
