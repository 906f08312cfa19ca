import type { AmendmentState, ProposalEvent, ProposalState } from '@deconcert/domain'
import type { BallotOutcome } from '@deconcert/domain/ballot'
import { act } from '../act'
import type { AmendmentToApply } from '../amendment'
import type { Sql } from '../connect'
import type { Electorate } from './electorate'

/** A text that people vote on, as it was read. */
export type TextToFreeze = {
  readonly proposalId: string
  /** The new id of the frozen version. */
  readonly versionId: string
  /** The position of the document whose text is frozen: the opening is refused when it has moved. */
  readonly documentSeq: number
  readonly title: string
  /** Canonical text. */
  readonly content: string
  /** What is put to the vote against this text; null when the text itself is. */
  readonly amendment: AmendedToFreeze | null
}

/** The text as amended. */
type AmendedToFreeze = {
  readonly amendmentId: string
  /** The new id of the frozen version. */
  readonly versionId: string
  readonly title: string
  /** Canonical text. */
  readonly content: string
  /** The hash of the amendment that was read: the opening is refused when it has moved. */
  readonly seen: string
}

export type BallotToOpen = {
  readonly planId: string
  readonly electorate: Electorate
  /** Canonical text of the rules. All that the ballot is stands there. */
  readonly config: string
  readonly texts: readonly TextToFreeze[]
}

/** Freezes texts, rules and roll. Refuses with `stale-version` when a title, a text or the electorate moved since it was read. */
export async function openBallot(sql: Sql, ballot: BallotToOpen, actorId: string, at: Date): Promise<void> {
  await act(sql`select open_ballot(${sql.json(openingOf(ballot))}, ${actorId}, ${at})`)
}

/** A ballot in the shape in which the database's act takes it. */
export function openingOf({ planId, electorate, config, texts }: BallotToOpen) {
  const groupId = electorate.kind === 'group' ? electorate.groupId : null
  return { planId, groupId, electorate: electorate.kind, config, texts }
}

export type Vote = {
  readonly ballotId: string
  readonly accountId: string
  /** The account's own seat, or one that it holds by proxy. */
  readonly seatId: string
  readonly choice: string
  /** Random, so that neither its order nor its value says who. */
  readonly voteId: string
  /** 16 bytes that the voter's browser drew. */
  readonly nonce: Uint8Array
}

export async function castVote(sql: Sql, vote: Vote): Promise<'recorded' | 'already-voted'> {
  const [row] = await act(sql<{ said: 'recorded' | 'already-voted' }[]>`
    select cast_vote(${vote.ballotId}, ${vote.accountId}, ${vote.seatId}, ${vote.choice}, ${vote.voteId},
      ${Buffer.from(vote.nonce)}) as said
  `)
  return row?.said ?? 'already-voted'
}

/** Seals the box. A box already sealed stays as it is. */
export async function closeBallot(sql: Sql, ballotId: string, actorId: string, at: Date): Promise<void> {
  await act(sql`select close_ballot(${ballotId}, ${actorId}, ${at})`)
}

export type ExpiredBallot = { readonly id: string; readonly openedBy: string; readonly at: Date }

/**
 * The open ballots, of every plan, whose deadline the clock of the database has passed, and that clock's time. Those in
 * which a line waits for a second count, and shows of hands that nobody counted, are left until they have it.
 */
export async function listExpiredBallots(sql: Sql): Promise<readonly ExpiredBallot[]> {
  return await sql<ExpiredBallot[]>`
    select id, opened_by, clock_timestamp() as at from ballot
    where state = 'open' and closes_at <= clock_timestamp() and not exists (select from tally_line l
      where l.ballot_id = ballot.id and l.countersigned_at is null and l.struck_at is null)
      and (method <> 'show-of-hands' or exists (select from tally_line l
        where l.ballot_id = ballot.id and l.countersigned_at is not null and l.struck_at is null))
    order by closes_at
  `
}

/** The boxes, of every plan, that are sealed and have no result yet. */
export async function listSealedBallots(sql: Sql): Promise<readonly string[]> {
  const rows = await sql<{ id: string }[]>`select id from ballot where state = 'closing' order by closed_at`
  return rows.map(({ id }) => id)
}

export type ResultToRecord = {
  readonly ballotId: string
  readonly outcome: BallotOutcome
  /** Canonical text of the result. */
  readonly result: string
  /** What becomes of each proposal: its next state and the event that takes it there. */
  readonly moves: readonly {
    readonly proposalId: string
    readonly to: ProposalState
    readonly event: ProposalEvent
  }[]
  /** What becomes of the amendment that was voted on, null when none was. */
  readonly amendment: AmendmentDecision | null
}

/** An adopted amendment comes with what it changes in the text; without an update only the title does. */
export type AmendmentDecision =
  | { readonly move: AmendmentToApply; readonly update: Uint8Array | null }
  | {
      readonly move: {
        readonly id: string
        readonly event: 'reject' | 'reopen'
        readonly to: AmendmentState
      }
      readonly update: null
    }

/**
 * Writes the result of a sealed box, once, as the act of who closed it, with all that it does. Refuses with
 * `text-not-the-one-voted` when the text that an adopted amendment would make is another than the frozen one.
 */
export async function recordResult(sql: Sql, result: ResultToRecord, at: Date): Promise<void> {
  const { ballotId, outcome, moves, amendment } = result
  const move = amendment && sql.json(amendment.move)
  const update = amendment?.update ? Buffer.from(amendment.update) : null
  await act(sql`
    select record_result(${ballotId}, ${outcome}, ${result.result}, ${sql.json(moves)}, ${move}, ${update}, ${at})
  `)
}
