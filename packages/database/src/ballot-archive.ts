import type { Sql } from './connect'

/** Where a ballot stands in its plan's journal: the positions of its opening and of its result. */
export type BallotSpan = { readonly opened: number; readonly recorded: number }

/** Undefined for a ballot whose result is not in the journal yet. */
export async function readBallotSpan(
  sql: Sql,
  planId: string,
  ballotId: string,
): Promise<BallotSpan | undefined> {
  const [span] = await sql<BallotSpan[]>`
    select o.position as opened, r.position as recorded
    from journal o join journal r on r.plan_id = o.plan_id
    where o.plan_id = ${planId}
      and o.kind = 'ballot-opened' and o.event::jsonb -> 'subject' ->> 'ballot' = ${ballotId}
      and r.kind = 'ballot-result-recorded' and r.event::jsonb -> 'subject' ->> 'ballot' = ${ballotId}
  `
  return span
}
