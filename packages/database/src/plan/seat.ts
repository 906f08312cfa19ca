import type { AccountId, Seat } from '@deconcert/domain'
import { act } from '../act'
import type { Sql } from '../connect'

export type PlanPerson = {
  readonly accountId: AccountId
  readonly displayName: string
  readonly email: string
  readonly seats: readonly (Omit<Seat, 'planId' | 'accountId'> & {
    readonly groupName: string | null
    readonly bodyLabel: string | null
    readonly collegeLabel: string | null
  })[]
}

/** Everybody who has a seat in the plan, by name. */
export async function listPeople(sql: Sql, planId: string): Promise<readonly PlanPerson[]> {
  return await sql<PlanPerson[]>`
    select account.id as account_id, account.display_name, account.email,
      jsonb_agg(jsonb_build_object('id', seat.id, 'role', seat.role, 'groupId', seat.group_id,
        'bodyId', seat.body_id, 'collegeId', seat.college_id, 'groupName', working_group.name,
        'bodyLabel', body.label, 'collegeLabel', college.label) order by seat.role, working_group.position) as seats
    from seat
    join account on account.id = seat.account_id
    left join working_group on working_group.id = seat.group_id
    left join body on body.id = seat.body_id
    left join college on college.id = seat.college_id
    where seat.plan_id = ${planId}
    group by account.id
    order by account.display_name, account.id
  `
}

/** Refuses with `seat-taken` when the account holds this very seat. */
export async function giveSeat(sql: Sql, seat: Seat, actorId: string, now: Date): Promise<void> {
  await act(sql`select give_seat(${seat.planId}, ${sql.json(seat)}, ${actorId}, ${now})`)
}

/** Refuses with `not-found`, or `last-project-lead` when nobody would lead the plan any more. */
export async function removeSeat(
  sql: Sql,
  planId: string,
  seatId: string,
  actorId: string,
  now: Date,
): Promise<void> {
  await act(sql`select remove_seat(${planId}, ${seatId}, ${actorId}, ${now})`)
}

/** The shared texts of a plan: what a change of seats may open or close. */
export async function listDocumentIds(sql: Sql, planId: string): Promise<readonly string[]> {
  const rows = await sql<{ id: string }[]>`select id from document where plan_id = ${planId}`
  return rows.map(({ id }) => id)
}
