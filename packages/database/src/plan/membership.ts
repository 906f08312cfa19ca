import type { PlanId, Seat } from '@deconcert/domain'
import type { Sql } from '../connect'

/** The plan of this address and the seats that the account holds in it. */
export async function readMembership(
  sql: Sql,
  slug: string,
  accountId: string,
): Promise<{ readonly planId: PlanId; readonly seats: readonly Seat[] } | undefined> {
  const rows = await sql<Seat[]>`
    select plan.id as plan_id, seat.id, seat.account_id, seat.role, seat.group_id, seat.body_id, seat.college_id
    from plan
    left join seat on seat.plan_id = plan.id and seat.account_id = ${accountId}
    where plan.slug = ${slug}
  `
  const [first] = rows
  if (first === undefined) return undefined
  return { planId: first.planId, seats: rows.filter(({ id }) => id !== null) }
}

/** Every seat of an account, with the plan it is in. */
export async function listSeatsOf(sql: Sql, accountId: string) {
  return await sql<(Seat & { planSlug: string; planTitle: string; groupName: string | null })[]>`
    select seat.id, seat.plan_id, seat.account_id, seat.role, seat.group_id, seat.body_id, seat.college_id,
      plan.slug as plan_slug, plan.title as plan_title, working_group.name as group_name
    from seat
    join plan on plan.id = seat.plan_id
    left join working_group on working_group.id = seat.group_id
    where seat.account_id = ${accountId}
    order by plan.title, seat.role, working_group.position
  `
}
