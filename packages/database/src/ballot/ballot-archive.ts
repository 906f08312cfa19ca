import type { Sql } from '../connect'

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

/** A text of an archive: that of an option, by its key, or that of a round, `round-2`. */
export type ArchivedText = { readonly key: string; readonly content: string }

/** The texts that the rules name by their hashes, as they were at the opening, then those of the rounds of a consent. */
export async function readArchivedTexts(sql: Sql, ballotId: string): Promise<readonly ArchivedText[]> {
  return await sql<ArchivedText[]>`
    (select distinct on (o.position) o.key, v.content
    from ballot b
    cross join jsonb_array_elements(b.config::jsonb -> 'options') rule
    join ballot_option o on o.ballot_id = b.id and o.key = rule ->> 'key'
    join proposal_version v on v.proposal_id = o.proposal_id and encode(v.sha256, 'hex') = rule ->> 'textSha256'
    where b.id = ${ballotId}
    order by o.position, v.number)
    union all
    (select 'round-' || r.number, v.content
    from consent_round r join proposal_version v on v.id = r.version_id
    where r.ballot_id = ${ballotId}
    order by r.number)
  `
}
