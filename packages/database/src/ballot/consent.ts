import type { AnswerAsked } from '@deconcert/domain/ballot'
import { act } from '../act'
import type { Sql } from '../connect'
import type { TextToFreeze } from './ballot'

/** Marks a seat present or absent; marked so already, nothing changes. */
export async function markPresence(
  sql: Sql,
  { ballotId, seatId, isPresent }: { ballotId: string; seatId: string; isPresent: boolean },
  actorId: string,
  at: Date,
): Promise<void> {
  await act(sql`select mark_consent_presence(${ballotId}, ${seatId}, ${isPresent}, ${actorId}, ${at})`)
}

/** Records the answer of the account's own seat; the same sent again is recorded once. */
export async function answerConsent(
  sql: Sql,
  ballotId: string,
  accountId: string,
  answer: AnswerAsked,
  at: Date,
): Promise<void> {
  await act(sql`select answer_consent(${ballotId}, ${accountId}, ${sql.json(answer)}, ${at})`)
}

export type Ruling = {
  readonly ballotId: string
  /** Of the objection. */
  readonly number: number
  /** The last step of the objection that was read. */
  readonly seen: number
  readonly isAdmissible: boolean
  readonly reason: string
}

/** Refuses with `stale-version` when something was said of the objection since it was read. */
export async function ruleObjection(sql: Sql, ruling: Ruling, actorId: string, at: Date): Promise<void> {
  const { ballotId, number, seen, isAdmissible, reason } = ruling
  await act(
    sql`select rule_objection(${ballotId}, ${number}, ${seen}, ${isAdmissible}, ${reason}, ${actorId}, ${at})`,
  )
}

export type Lifting = {
  readonly ballotId: string
  /** Of the objection. */
  readonly number: number
  /** What was changed. */
  readonly note: string
  /** False when its author lifts it; told of them, it is lifted once it is confirmed. */
  readonly isRecorded: boolean
}

export async function liftObjection(sql: Sql, lifting: Lifting, actorId: string, at: Date): Promise<void> {
  const { ballotId, number, note, isRecorded } = lifting
  await act(sql`select lift_objection(${ballotId}, ${number}, ${note}, ${isRecorded}, ${actorId}, ${at})`)
}

export type LiftingConfirmed = {
  readonly ballotId: string
  /** Of the objection. */
  readonly number: number
  /** The last step of the objection that was read. */
  readonly seen: number
}

/** Refuses with `stale-version` when something was said of the objection since it was read. */
export async function confirmLifting(
  sql: Sql,
  { ballotId, number, seen }: LiftingConfirmed,
  actorId: string,
  at: Date,
): Promise<void> {
  await act(sql`select confirm_lifting(${ballotId}, ${number}, ${seen}, ${actorId}, ${at})`)
}

/** Refuses with `stale-version` when another round than `round` is the last one. */
export async function reopenConsentText(
  sql: Sql,
  ballotId: string,
  round: number,
  actorId: string,
  at: Date,
): Promise<void> {
  await act(sql`select reopen_consent_text(${ballotId}, ${round}, ${actorId}, ${at})`)
}

/** The text as it was read, to be frozen where it was open to changes; null where there is none. */
export type RoundToOpen = {
  readonly ballotId: string
  readonly after: number
  readonly text: Omit<TextToFreeze, 'proposalId' | 'title' | 'amendment'> | null
}

/** Refuses with `stale-version` when another round is the last one, or when the text moved since it was read. */
export async function openConsentRound(
  sql: Sql,
  { ballotId, after, text }: RoundToOpen,
  actorId: string,
  at: Date,
): Promise<void> {
  await act(
    sql`select open_consent_round(${ballotId}, ${after}, ${text === null ? null : sql.json(text)}, ${actorId}, ${at})`,
  )
}

/** Seals the record of a consent. One already sealed stays as it is. */
export async function closeConsent(sql: Sql, ballotId: string, actorId: string, at: Date): Promise<void> {
  await act(sql`select close_consent(${ballotId}, ${actorId}, ${at})`)
}
