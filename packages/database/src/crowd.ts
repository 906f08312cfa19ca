import type { SeatRole } from '@deconcert/domain'
import type { Sql } from './connect'

export type CrowdPerson = {
  readonly accountId: string
  readonly seatId: string
  readonly email: string
  readonly displayName: string
}

/** Creates these accounts, which have no password, each with a seat of the whole plan. As the owner: no request may. */
export async function seatCrowd(
  owner: Sql,
  planId: string,
  role: SeatRole,
  crowd: readonly CrowdPerson[],
  at: Date,
): Promise<void> {
  await owner`
    with person as (
      select * from jsonb_to_recordset(${owner.json(crowd)})
        as p("accountId" uuid, "seatId" uuid, email text, "displayName" text)
    ),
    created as (
      insert into account (id, email, display_name, created_at)
      select "accountId", email, "displayName", ${at} from person
    )
    insert into seat (id, plan_id, account_id, role, created_at)
    select "seatId", ${planId}, "accountId", ${role}, ${at} from person
  `
}
