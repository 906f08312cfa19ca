import type { Sql } from '../connect'
import type { Electorate } from './electorate'

export type BallotRecord = {
  /** The text of the rules. */
  readonly config: string
  readonly configSha256: string
  readonly electorateSha256: string
  readonly openedBy: string
  readonly votesSha256: string | null
  /** Of the seats that have voted. */
  readonly rollSha256: string | null
  /** The canonical text of the result. */
  readonly result: string | null
  readonly resultSha256: string | null
}

/** What was frozen at opening and what was sealed at closing. */
export async function readBallotRecord(sql: Sql, ballotId: string): Promise<BallotRecord | undefined> {
  const [row] = await sql<BallotRecord[]>`
    select b.config, encode(b.config_sha256, 'hex') as config_sha256,
      encode(b.electorate_sha256, 'hex') as electorate_sha256, a.display_name as opened_by,
      encode(c.votes_sha256, 'hex') as votes_sha256, encode(c.roll_sha256, 'hex') as roll_sha256, r.result,
      encode(r.result_sha256, 'hex') as result_sha256
    from ballot b
    join account a on a.id = b.opened_by
    left join closing c on c.ballot_id = b.id
    left join ballot_result r on r.ballot_id = b.id
    where b.id = ${ballotId}
  `
  return row
}

export type OpenedBallot = {
  readonly planId: string
  readonly openedById: string
  readonly electorate: Electorate['kind']
  readonly groupId: string | null
  /** The text of the rules. */
  readonly config: string
}

/** What the ballot of this id, in whichever plan, was opened as, and by whom. */
export async function findOpenedBallot(sql: Sql, ballotId: string): Promise<OpenedBallot | undefined> {
  const [row] = await sql<OpenedBallot[]>`
    select plan_id, opened_by as opened_by_id, electorate, group_id, config from ballot where id = ${ballotId}
  `
  return row
}

export type BallotText = {
  /** Of the option. */
  readonly key: string
  readonly title: string
  /** The frozen text, as canonical JSON. */
  readonly content: string
  readonly sha256: string
  /** Which version of the proposal, or of the amendment. */
  readonly number: number
  /** For an amendment, the text that it would change, as it was frozen beside; else null. */
  readonly original: Omit<BallotText, 'key' | 'original'> | null
}

/** The texts that were frozen at the opening, in the order of the options. */
export async function readBallotTexts(sql: Sql, ballotId: string): Promise<readonly BallotText[]> {
  return await sql<BallotText[]>`
    select o.key, coalesce(w.title, v.title) as title, coalesce(w.content, v.content) as content,
      encode(coalesce(w.sha256, v.sha256), 'hex') as sha256, coalesce(w.number, v.number) as number,
      case when w.id is not null then jsonb_build_object('title', v.title, 'content', v.content,
        'sha256', encode(v.sha256, 'hex'), 'number', v.number) end as original
    from ballot_option o join proposal_version v on v.id = o.version_id
      left join amendment_version w on w.id = o.amendment_version_id
    where o.ballot_id = ${ballotId}
    order by o.position
  `
}

/** How many are ticked in an open ballot as having voted on paper. */
export async function countOnPaper(sql: Sql, ballotId: string): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*) from tally_line_seat where ballot_id = ${ballotId}
  `
  return row?.count ?? 0
}

export type RollLine = {
  readonly seatId: string
  readonly name: string
  readonly collegeId: string | null
  readonly college: string | null
  readonly holderSeatId: string | null
  /** Who voted in their place. */
  readonly holder: string | null
  readonly hasVoted: boolean
  /** Null in a secret vote, and for who has not voted. */
  readonly choice: string | null
}

/** The electors of a closed ballot: who took part, and in a named vote, for what. */
export async function readRoll(sql: Sql, ballotId: string): Promise<readonly RollLine[]> {
  return await sql<RollLine[]>`
    select e.seat_id, a.display_name as name, e.college_id, c.label as college, e.holder_seat_id,
      h.display_name as holder, v.seat_id is not null as has_voted, n.choice
    from elector e
    join account a on a.id = e.account_id
    left join account h on h.id = e.holder_account_id
    left join college c on c.id = e.college_id
    left join roll_entry v on v.ballot_id = e.ballot_id and v.seat_id = e.seat_id
    left join named_vote n on n.ballot_id = e.ballot_id and n.seat_id = e.seat_id
    where e.ballot_id = ${ballotId}
    order by a.display_name, e.seat_id
  `
}

export type FrozenProxy = {
  /** Of whoever gave it. */
  readonly seatId: string
  readonly giver: string
  readonly holder: string
}

/** Who votes for whom in a ballot, as it was frozen at its opening. It says nothing of who has voted. */
export async function listFrozenProxies(sql: Sql, ballotId: string): Promise<readonly FrozenProxy[]> {
  return await sql<FrozenProxy[]>`
    select e.seat_id, a.display_name as giver, h.display_name as holder
    from elector e join account a on a.id = e.account_id join account h on h.id = e.holder_account_id
    where e.ballot_id = ${ballotId}
    order by a.display_name, e.seat_id
  `
}

export type PublishedVote = {
  readonly collegeId: string | null
  readonly choice: string
  readonly nonce: string
  readonly commitment: string
}

/** The votes of a closed secret ballot, sorted by commitment: each voter finds theirs, anyone counts again. */
export async function readPublishedVotes(sql: Sql, ballotId: string): Promise<readonly PublishedVote[]> {
  return await sql<PublishedVote[]>`
    select v.college_id, v.choice, encode(v.nonce, 'hex') as nonce, encode(v.commitment, 'hex') as commitment
    from secret_vote v join ballot b on b.id = v.ballot_id
    where v.ballot_id = ${ballotId} and b.state = 'closed'
    order by v.commitment
  `
}
