import type { FirstMethodKey, Outcome, Secrecy } from '@deconcert/domain'
import { act } from './act'
import type { Sql } from './connect'

export type Elector = {
  readonly seatId: string
  readonly accountId: string
  readonly collegeId: string | null
}

/** The members of a group who may come in, one seat a person: those who vote on its proposals. */
export async function listElectorate(sql: Sql, groupId: string): Promise<readonly Elector[]> {
  return await sql<Elector[]>`
    select seat_id, account_id, college_id from electorate_of(${groupId})
  `
}

export type BallotToOpen = {
  readonly id: string
  readonly proposalId: string
  readonly versionId: string
  /** The position of the document whose text is frozen: the opening is refused when it has moved. */
  readonly documentSeq: number
  readonly title: string
  /** Canonical text of what people vote on. */
  readonly content: string
  readonly question: string
  readonly method: FirstMethodKey
  readonly secrecy: Secrecy
  /** Canonical text of the configuration. */
  readonly config: string
  readonly closesAt: string | null
  readonly electors: readonly Elector[]
}

/** Freezes text, rules and roll. Refuses with `stale-version` when title, text or electorate moved since they were read. */
export async function openBallot(sql: Sql, ballot: BallotToOpen, actorId: string, at: Date): Promise<void> {
  await act(sql`select open_ballot(${sql.json(ballot)}, ${actorId}, ${at})`)
}

export type Vote = {
  readonly ballotId: string
  readonly accountId: string
  readonly choice: string
  /** Random, so that neither its order nor its value says who. */
  readonly voteId: string
  /** 16 bytes that the voter's browser drew. */
  readonly nonce: Uint8Array
}

export async function castVote(sql: Sql, vote: Vote): Promise<'recorded' | 'already-voted'> {
  const [row] = await act(sql<{ said: 'recorded' | 'already-voted' }[]>`
    select cast_vote(${vote.ballotId}, ${vote.accountId}, ${vote.choice}, ${vote.voteId}, ${Buffer.from(vote.nonce)}) as said
  `)
  return row?.said ?? 'already-voted'
}

/** Seals the box. A box already sealed stays as it is. */
export async function closeBallot(sql: Sql, ballotId: string, actorId: string, at: Date): Promise<void> {
  await act(sql`select close_ballot(${ballotId}, ${actorId}, ${at})`)
}

/** What a verdict is computed from: the sealed count of each choice and the frozen configuration. */
export type SealedBox = {
  readonly lines: Readonly<Record<string, number>>
  readonly config: string
  /** The text that was voted on. */
  readonly documentId: string
}

export async function readSealedBox(sql: Sql, ballotId: string): Promise<SealedBox | undefined> {
  const [row] = await sql<SealedBox[]>`
    select c.lines, b.config, p.document_id
    from closing c join ballot b on b.id = c.ballot_id join proposal p on p.id = b.proposal_id
    where c.ballot_id = ${ballotId}
  `
  return row
}

/** The boxes, of every plan, that are sealed and have no verdict yet. */
export async function listSealedBallots(sql: Sql): Promise<readonly string[]> {
  const rows = await sql<{ id: string }[]>`select id from ballot where state = 'closing' order by closed_at`
  return rows.map(({ id }) => id)
}

export type ResultToRecord = {
  readonly ballotId: string
  readonly outcome: Outcome
  /** Canonical text of the verdict. */
  readonly result: string
  /** What becomes of the proposal: its next state and the event that takes it there. */
  readonly proposalState: string
  readonly proposalEvent: string
}

/** Writes the verdict of a sealed box, once, as the act of who closed it. */
export async function recordResult(sql: Sql, result: ResultToRecord, at: Date): Promise<void> {
  await act(sql`
    select record_result(${result.ballotId}, ${result.outcome}, ${result.result}, ${result.proposalState},
      ${result.proposalEvent}, ${at})
  `)
}
