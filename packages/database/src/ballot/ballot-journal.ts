import type { Sql } from '../connect'

/** Where the journal has what became of a ballot. */
export type BallotEntry = {
  readonly kind: 'ballot-opened' | 'ballot-closed' | 'ballot-result-recorded'
  readonly position: number
  /** Of the chain at this entry, in hexadecimal. */
  readonly hash: string
}

/** The entries of the plan's journal about one ballot, the first one first. */
export async function readBallotEntries(
  sql: Sql,
  planId: string,
  ballotId: string,
): Promise<readonly BallotEntry[]> {
  return await sql<BallotEntry[]>`
    select kind, position, encode(hash, 'hex') as hash
    from journal
    where plan_id = ${planId} and kind in ('ballot-opened', 'ballot-closed', 'ballot-result-recorded')
      and event::jsonb -> 'subject' ->> 'ballot' = ${ballotId}
    order by position
  `
}
