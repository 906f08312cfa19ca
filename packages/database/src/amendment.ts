import type { AmendmentEvent, AmendmentState } from '@deconcert/domain'
import { act } from './act'
import type { Sql } from './connect'

export type NewAmendment = {
  readonly id: string
  readonly proposalId: string
  readonly documentId: string
  readonly baseTitle: string
  /** Canonical: see `canonicalContent`. */
  readonly baseContent: string
  /** The position of the proposal's text at which this was read. */
  readonly baseSeq: number
  readonly schemaVersion: number
  readonly seed: Uint8Array
}

/** Answers its code. Refuses with `stale-version` when the proposal is no longer published. */
export async function createAmendment(
  sql: Sql,
  { schemaVersion, seed, ...amendment }: NewAmendment,
  actorId: string,
  at: Date,
): Promise<number> {
  const [row] = await act(sql<{ code: number }[]>`
    select create_amendment(${sql.json(amendment)}, ${schemaVersion}, ${Buffer.from(seed)}, ${actorId}, ${at}) as code
  `)
  if (row === undefined) throw new Error('no answer on a new amendment')
  return row.code
}

export type AmendmentEdit = {
  readonly id: string
  /** Null where the title of the proposal stays. */
  readonly title: string | null
  readonly reasons: string
}

/** Refuses with `stale-version` when it is no longer a draft. */
export async function editAmendment(sql: Sql, edit: AmendmentEdit, actorId: string, at: Date): Promise<void> {
  await act(sql`select edit_amendment(${edit.id}, ${edit.title}, ${edit.reasons}, ${actorId}, ${at})`)
}

/** Refuses with `stale-version` when it is no longer a draft. */
export async function addAmendmentAuthor(
  sql: Sql,
  id: string,
  accountId: string,
  actorId: string,
  at: Date,
): Promise<void> {
  await act(sql`select add_amendment_author(${id}, ${accountId}, ${actorId}, ${at})`)
}

/** One step of an amendment's life, from the state in which its caller saw it. */
export type AmendmentMove = {
  readonly id: string
  readonly from: AmendmentState
  readonly to: AmendmentState
  readonly event: AmendmentEvent
  /** The journal's word for it; null when it is told by an act of which this is a part. */
  readonly kind: string | null
  readonly reason: string | null
}

/** Refuses with `stale-version` when the amendment is no longer in the state it is moved from. */
export async function moveAmendment(sql: Sql, move: AmendmentMove, actorId: string, at: Date): Promise<void> {
  await act(sql`
    select move_amendment(${move.id}, ${move.from}, ${move.to}, ${move.event}, ${move.kind}, ${move.reason},
      ${actorId}, ${at})
  `)
}

/** Refuses with `stale-version` when its text, its state or that of its proposal has moved since. */
export async function proposeAmendment(
  sql: Sql,
  amendment: {
    readonly id: string
    readonly documentSeq: number
    readonly content: string
    /** How many passages that may tell who somebody is were looked at by who proposes it. */
    readonly passages: number
  },
  actorId: string,
  at: Date,
): Promise<void> {
  const { id, documentSeq, content, passages } = amendment
  await act(sql`select propose_amendment(${id}, ${documentSeq}, ${content}, ${passages}, ${actorId}, ${at})`)
}

/** Refuses with `stale-version` when it is not discussed any more. */
export async function commentAmendment(
  sql: Sql,
  comment: { readonly id: string; readonly amendmentId: string; readonly body: string },
  actorId: string,
  at: Date,
): Promise<void> {
  const { id, amendmentId, body } = comment
  await act(sql`select comment_amendment(${id}, ${amendmentId}, ${body}, ${actorId}, ${at})`)
}

export type AmendmentToApply = {
  readonly id: string
  readonly from: AmendmentState
  readonly to: AmendmentState
  readonly event: 'accept' | 'accept-partly' | 'adopt'
  readonly kind: string | null
  /** Which of its changes are taken, from 0. */
  readonly accepted: readonly number[]
  /** What the amendment said when this was decided: its hash, in hexadecimal. */
  readonly seen: string
  readonly titleSeen: string
  /** The title that the proposal receives; null where it keeps its own. */
  readonly title: string | null
  /** Where the server read the text of the proposal. */
  readonly documentSeq: number
  readonly epoch: number
  /** Who has written the update, as Yjs knows it: a client of nobody before. */
  readonly clientId: number
  /** What the text will be, hashed, for what a ballot adopted; else null. */
  readonly textSha256: string | null
}

/**
 * Appends the update to the text of the proposal and moves the amendment, both or neither. Refuses with `stale-version`
 * when either has moved since it was read, and with `text-not-the-one-voted`.
 */
export async function applyAmendment(
  sql: Sql,
  toApply: AmendmentToApply,
  update: Uint8Array | null,
  actorId: string,
  at: Date,
): Promise<void> {
  const bytes = update && Buffer.from(update)
  await act(sql`select apply_amendment(${sql.json(toApply)}, ${bytes}, ${actorId}, ${at})`)
}
