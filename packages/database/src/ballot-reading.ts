import type { BallotState, FirstMethodKey, Outcome, Secrecy } from '@deconcert/domain'
import type { Sql } from './connect'

export type BallotLine = {
  readonly id: string
  readonly question: string
  readonly method: FirstMethodKey
  readonly secrecy: Secrecy
  readonly state: BallotState
  readonly openedAt: Date
  readonly closesAt: Date | null
  readonly closedAt: Date | null
  readonly outcome: Outcome | null
  readonly electors: number
  readonly voters: number
  readonly isElector: boolean
  readonly hasVoted: boolean
  readonly isOpenedByMe: boolean
  readonly proposalId: string
  readonly proposalCode: number
  /** As it was put to the vote. */
  readonly proposalTitle: string
  readonly groupId: string
  readonly groupSlug: string
  readonly groupName: string
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
    select b.id, b.question, b.method, b.secrecy, b.state, b.opened_at, b.closes_at, b.closed_at, r.outcome,
      (select count(*) from elector e where e.ballot_id = b.id) as electors,
      (select count(*) from roll_entry e where e.ballot_id = b.id) as voters,
      me.seat_id is not null as is_elector,
      exists (select from roll_entry x where x.ballot_id = b.id and x.seat_id = me.seat_id) as has_voted,
      p.id as proposal_id, p.code as proposal_code, v.title as proposal_title,
      b.opened_by = ${accountId} as is_opened_by_me, g.id as group_id, g.slug as group_slug, g.name as group_name
    from ballot b
    join proposal p on p.id = b.proposal_id
    join proposal_version v on v.id = b.version_id
    join working_group g on g.id = b.group_id
    left join ballot_result r on r.ballot_id = b.id
    left join elector me on me.ballot_id = b.id and me.account_id = ${accountId}
    where b.plan_id = ${planId}
      ${ballotId === undefined ? sql`` : sql`and b.id = ${ballotId}`}
      ${proposalId === undefined ? sql`` : sql`and b.proposal_id = ${proposalId}`}
      ${state === undefined ? sql`` : sql`and b.state = ${state}`}
    order by b.state = 'closed', coalesce(b.closed_at, b.opened_at) desc, b.id
  `
}

export type BallotRecord = {
  readonly proposalState: string
  readonly versionId: string
  readonly versionNumber: number
  readonly versionTitle: string
  /** The frozen text, as canonical JSON. */
  readonly content: string
  readonly textSha256: string
  readonly config: string
  readonly configSha256: string
  readonly rollSha256: string
  readonly openedBy: string
  readonly votesSha256: string | null
  readonly voterRollSha256: string | null
  readonly result: string | null
  readonly resultSha256: string | null
}

/** What was frozen at opening and what was sealed at closing. */
export async function readBallotRecord(sql: Sql, ballotId: string): Promise<BallotRecord | undefined> {
  const [row] = await sql<BallotRecord[]>`
    select p.state as proposal_state, v.id as version_id, v.number as version_number,
      v.title as version_title, v.content, encode(v.sha256, 'hex') as text_sha256,
      b.config, encode(b.config_sha256, 'hex') as config_sha256, encode(b.roll_sha256, 'hex') as roll_sha256,
      a.display_name as opened_by, encode(c.votes_sha256, 'hex') as votes_sha256,
      encode(c.roll_sha256, 'hex') as voter_roll_sha256, r.result, encode(r.result_sha256, 'hex') as result_sha256
    from ballot b
    join proposal p on p.id = b.proposal_id
    join proposal_version v on v.id = b.version_id
    join account a on a.id = b.opened_by
    left join closing c on c.ballot_id = b.id
    left join ballot_result r on r.ballot_id = b.id
    where b.id = ${ballotId}
  `
  return row
}

export type RollLine = {
  readonly name: string
  readonly college: string | null
  readonly hasVoted: boolean
  /** Null in a secret vote, and for who has not voted. */
  readonly choice: string | null
}

/** The electors of a closed ballot: who took part, and in a named vote, for what. */
export async function readRoll(sql: Sql, ballotId: string): Promise<readonly RollLine[]> {
  return await sql<RollLine[]>`
    select a.display_name as name, c.label as college, v.seat_id is not null as has_voted, n.choice
    from elector e
    join account a on a.id = e.account_id
    left join college c on c.id = e.college_id
    left join roll_entry v on v.ballot_id = e.ballot_id and v.seat_id = e.seat_id
    left join named_vote n on n.ballot_id = e.ballot_id and n.seat_id = e.seat_id
    where e.ballot_id = ${ballotId}
    order by a.display_name, e.seat_id
  `
}

export type PublishedVote = { readonly choice: string; readonly nonce: string; readonly commitment: string }

/** The votes of a closed secret ballot, sorted by commitment: each voter finds theirs, anyone counts again. */
export async function readPublishedVotes(sql: Sql, ballotId: string): Promise<readonly PublishedVote[]> {
  return await sql<PublishedVote[]>`
    select v.choice, encode(v.nonce, 'hex') as nonce, encode(v.commitment, 'hex') as commitment
    from secret_vote v join ballot b on b.id = v.ballot_id
    where v.ballot_id = ${ballotId} and b.state = 'closed'
    order by v.commitment
  `
}
