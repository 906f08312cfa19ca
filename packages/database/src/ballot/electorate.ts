import type { Sql } from '../connect'

/** Who votes: the members of a group, those of all the plan, or the committee. */
export type Electorate =
  | { readonly kind: 'group'; readonly groupId: string }
  | { readonly kind: 'plan' }
  | { readonly kind: 'committee' }

export type Elector = {
  readonly seatId: string
  readonly accountId: string
  readonly name: string
  readonly collegeId: string | null
  /** The label of their college. */
  readonly college: string | null
  /** The seat of whoever votes in their place. */
  readonly holderSeatId: string | null
}

/** One seat a person, of those who may come in, in the order of their names. */
export async function listElectorate(
  sql: Sql,
  planId: string,
  electorate: Electorate,
): Promise<readonly Elector[]> {
  const groupId = electorate.kind === 'group' ? electorate.groupId : null
  return await sql<Elector[]>`
    select e.seat_id, e.account_id, a.display_name as name, e.college_id, c.label as college, e.holder_seat_id
    from ballot_electorate(${planId}, ${electorate.kind}, ${groupId}) e
    join account a on a.id = e.account_id
    left join college c on c.id = e.college_id
    order by a.display_name, e.seat_id
  `
}

export type CollegeRow = { readonly id: string; readonly label: string }

/** The colleges of a plan, in its order. */
export async function listColleges(sql: Sql, planId: string): Promise<readonly CollegeRow[]> {
  return await sql<CollegeRow[]>`
    select id, label from college where plan_id = ${planId} order by position, id
  `
}
