import type { AmendmentState, ProposalEvent, ProposalState } from '@deconcert/domain'
import type { BallotAct } from '@deconcert/domain/ballot'
import { act } from '../act'
import type { Sql } from '../connect'
import { type BallotToOpen, openingOf } from './ballot'

export type RequestToAsk = {
  readonly id: string
  readonly ballotId: string
  readonly act: BallotAct
  /** The line to strike; null for the other acts. */
  readonly line: number | null
  readonly reason: string
  /** The deadline of the ballot that takes its place. */
  readonly closesAt: Date | null
  readonly expiresAt: Date
}

/** Asks for an act that a second person has to confirm. */
export async function askBallotAct(
  sql: Sql,
  request: RequestToAsk,
  actorId: string,
  at: Date,
): Promise<void> {
  const { closesAt, expiresAt, ...asked } = request
  const dated = { ...asked, closesAt: closesAt?.toISOString() ?? null, expiresAt: expiresAt.toISOString() }
  await act(sql`select ask_ballot_act(${sql.json(dated)}, ${actorId}, ${at})`)
}

type RequestName = { readonly ballotId: string; readonly requestId: string }

export async function refuseBallotAct(
  sql: Sql,
  { ballotId, requestId }: RequestName,
  actorId: string,
  at: Date,
): Promise<void> {
  await act(sql`select refuse_ballot_act(${ballotId}, ${requestId}, ${actorId}, ${at})`)
}

/** Confirms a request to close before the deadline: the box is sealed. */
export async function confirmEarlyClosing(
  sql: Sql,
  { ballotId, requestId }: RequestName,
  actorId: string,
  at: Date,
): Promise<void> {
  await act(sql`select confirm_early_closing(${ballotId}, ${requestId}, ${actorId}, ${at})`)
}

/** Confirms a request to strike a line. */
export async function confirmLineStriking(
  sql: Sql,
  { ballotId, requestId }: RequestName,
  actorId: string,
  at: Date,
): Promise<void> {
  await act(sql`select confirm_line_striking(${ballotId}, ${requestId}, ${actorId}, ${at})`)
}

export type ProposalReturn = {
  readonly proposalId: string
  readonly from: ProposalState
  readonly to: ProposalState
  readonly event: ProposalEvent
}

/** Confirms a request to put another ballot in the place of this one, and opens it. */
export async function confirmReplacement(
  sql: Sql,
  { ballotId, requestId }: RequestName,
  { opening, moves }: { readonly opening: BallotToOpen; readonly moves: readonly ProposalReturn[] },
  actorId: string,
  at: Date,
): Promise<void> {
  await act(sql`
    select confirm_replacement(${ballotId}, ${requestId}, ${sql.json(openingOf(opening))}, ${sql.json(moves)},
      ${actorId}, ${at})
  `)
}

export type BallotRequestRow = {
  readonly id: string
  readonly act: BallotAct
  /** The number of the line to strike; null for the other acts. */
  readonly line: number | null
  readonly reason: string
  readonly closesAt: Date | null
  readonly askedById: string
  readonly askedBy: string
  readonly askedAt: Date
  readonly expiresAt: Date
  readonly answeredBy: string | null
  readonly answeredAt: Date | null
  readonly isConfirmed: boolean | null
}

/** Every request on a ballot, the latest first. */
export async function listBallotRequests(sql: Sql, ballotId: string): Promise<readonly BallotRequestRow[]> {
  return await sql<BallotRequestRow[]>`
    select r.id, r.act, r.line, r.reason, r.closes_at, r.asked_by as asked_by_id, a.display_name as asked_by, r.asked_at,
      r.expires_at, b.display_name as answered_by, r.answered_at, r.is_confirmed
    from ballot_request r join account a on a.id = r.asked_by left join account b on b.id = r.answered_by
    where r.ballot_id = ${ballotId}
    order by r.asked_at desc, r.id
  `
}

export type SecondAwaited = {
  readonly ballotId: string
  /** Whether a line of it waits to be counted by somebody. */
  readonly hasLines: boolean
  /** Whether a request on it waits for an answer. */
  readonly hasRequest: boolean
}

/** The ballots of a plan in which something waits for a second person. */
export async function listSecondAwaited(
  sql: Sql,
  planId: string,
  now: Date,
): Promise<readonly SecondAwaited[]> {
  return await sql<SecondAwaited[]>`
    select * from (
      select b.id as ballot_id,
        b.state = 'open' and exists (select from tally_line l
          where l.ballot_id = b.id and l.countersigned_at is null and l.struck_at is null) as has_lines,
        exists (select from ballot_request r
          where r.ballot_id = b.id and r.answered_at is null and r.expires_at > ${now}) as has_request
      from ballot b where b.plan_id = ${planId}) awaited
    where has_lines or has_request
    order by ballot_id
  `
}

/** What each amendment of a ballot is now. */
export async function listBallotAmendments(
  sql: Sql,
  ballotId: string,
): Promise<readonly { readonly id: string; readonly state: AmendmentState }[]> {
  return await sql<{ id: string; state: AmendmentState }[]>`
    select a.id, a.state from ballot_option o join amendment a on a.id = o.amendment_id
    where o.ballot_id = ${ballotId} order by a.id
  `
}

/** What each proposal of a ballot is now. */
export async function listBallotProposals(
  sql: Sql,
  ballotId: string,
): Promise<readonly { readonly id: string; readonly state: ProposalState }[]> {
  return await sql<{ id: string; state: ProposalState }[]>`
    select distinct p.id, p.state from ballot_option o join proposal p on p.id = o.proposal_id
    where o.ballot_id = ${ballotId} order by p.id
  `
}

/** Whether a proposal of this ballot was put to the vote again in a later one. */
export async function isBallotOvertaken(sql: Sql, ballotId: string): Promise<boolean> {
  const [row] = await sql<{ isOvertaken: boolean }[]>`select ballot_overtaken(${ballotId}) as is_overtaken`
  return row?.isOvertaken ?? false
}
