import type { BallotOutcome, BallotState, MethodKey, Secrecy } from '@deconcert/domain/ballot'
import type { Sql } from '../connect'
import type { Electorate } from './electorate'

export type BallotLine = {
  readonly id: string
  readonly question: string
  readonly methodKey: MethodKey
  readonly secrecy: Secrecy
  readonly state: BallotState
  readonly openedAt: Date
  readonly closesAt: Date | null
  readonly closedAt: Date | null
  /** The ballot that two people have put in its place. */
  readonly replacedBy: string | null
  /** As it was recorded, or `cancelled`; null before. */
  readonly outcome: BallotOutcome | 'cancelled' | null
  /** True when so few have voted in secret, in all or of one way, that nothing is told of the votes nor of the voters. */
  readonly isHidden: boolean
  readonly electorate: Electorate['kind']
  readonly electors: number
  readonly voters: number
  /** Whether the reader votes for a seat, their own or one whose proxy they hold. */
  readonly isElector: boolean
  /** Whether they have voted for each of those seats. */
  readonly hasVoted: boolean
  readonly isOpenedByMe: boolean
  readonly options: readonly BallotOptionLine[]
  /** Null when the electorate is of the whole plan. */
  readonly groupId: string | null
  readonly groupSlug: string | null
  readonly groupName: string | null
}

export type BallotOptionLine = {
  readonly key: string
  /** For a proposal, its title as it was put to the vote. */
  readonly label: string
  readonly proposalId: string | null
  readonly proposalCode: number | null
  /** Of what is put to the vote against the proposal as it is; null when the proposal itself is. */
  readonly amendmentId: string | null
  readonly amendmentCode: number | null
}

export type BallotFilter = {
  readonly ballotId?: string
  readonly proposalId?: string
  readonly state?: BallotState
}

/** The ballots of a plan as one account sees them, those still open first, then the latest closed. */
export async function listBallots(
  sql: Sql,
  planId: string,
  accountId: string,
  { ballotId, proposalId, state }: BallotFilter = {},
): Promise<readonly BallotLine[]> {
  return await sql<BallotLine[]>`
    select b.id, b.question, b.method as method_key, b.secrecy, b.state, b.opened_at, b.closes_at, b.closed_at,
      coalesce(r.outcome, case when b.cancelled_at is not null then 'cancelled' end) as outcome, b.electorate,
      b.replaced_by,
      b.secrecy = 'secret' and b.state = 'closed' and coalesce(r.result::jsonb -> 'raw' = 'null', false) as is_hidden,
      (select count(*) from elector e where e.ballot_id = b.id) as electors,
      (select count(*) from roll_entry e where e.ballot_id = b.id) as voters,
      me.seats > 0 as is_elector, me.seats > 0 and me.voted = me.seats as has_voted,
      b.opened_by = ${accountId} as is_opened_by_me,
      (select jsonb_agg(jsonb_build_object('key', o.key, 'label', o.label, 'proposalId', p.id, 'proposalCode', p.code,
          'amendmentId', a.id, 'amendmentCode', a.code) order by o.position)
        from ballot_option o left join proposal p on p.id = o.proposal_id
          left join amendment a on a.id = o.amendment_id where o.ballot_id = b.id) as options,
      b.group_id, g.slug as group_slug, g.name as group_name
    from ballot b
    left join working_group g on g.id = b.group_id
    left join ballot_result r on r.ballot_id = b.id
    cross join lateral (
      select count(*) as seats, count(x.seat_id) as voted
      from elector e left join roll_entry x on x.ballot_id = e.ballot_id and x.seat_id = e.seat_id
      where e.ballot_id = b.id
        and (e.holder_account_id = ${accountId} or (e.account_id = ${accountId} and e.holder_account_id is null))) me
    where b.plan_id = ${planId}
      ${ballotId === undefined ? sql`` : sql`and b.id = ${ballotId}`}
      ${
        proposalId === undefined
          ? sql``
          : sql`and exists (select from ballot_option o where o.ballot_id = b.id and o.proposal_id = ${proposalId})`
      }
      ${state === undefined ? sql`` : sql`and b.state = ${state}`}
    order by b.state = 'closed', coalesce(b.closed_at, b.opened_at) desc, b.id
  `
}

export type MySeat = {
  readonly seatId: string
  /** The person whose proxy the reader holds; null for the reader's own seat. */
  readonly forName: string | null
  readonly hasVoted: boolean
}

/** The seats for which an account votes in a ballot, its own first. */
export async function listSeatsToVote(
  sql: Sql,
  ballotId: string,
  accountId: string,
): Promise<readonly MySeat[]> {
  return await sql<MySeat[]>`
    select e.seat_id, case when e.account_id <> ${accountId} then a.display_name end as for_name,
      x.seat_id is not null as has_voted
    from elector e
    join account a on a.id = e.account_id
    left join roll_entry x on x.ballot_id = e.ballot_id and x.seat_id = e.seat_id
    where e.ballot_id = ${ballotId}
      and (e.holder_account_id = ${accountId} or (e.account_id = ${accountId} and e.holder_account_id is null))
    order by e.account_id <> ${accountId}, a.display_name, e.seat_id
  `
}

export type BallotToVote = {
  readonly state: BallotState
  readonly closesAt: Date | null
  /** The text of the rules. */
  readonly config: string
}

/** What a vote is checked against. */
export async function readBallotToVote(
  sql: Sql,
  planId: string,
  ballotId: string,
): Promise<BallotToVote | undefined> {
  const [row] = await sql<BallotToVote[]>`
    select state, closes_at, config from ballot where id = ${ballotId} and plan_id = ${planId}
  `
  return row
}
