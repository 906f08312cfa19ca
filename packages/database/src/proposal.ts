import type { ProposalEvent, ProposalState } from '@deconcert/domain'
import { act } from './act'
import type { Sql } from './connect'
import type { NewDocument } from './diagnostic'

/** What rules need to know of a proposal. */
export type ProposalRow = {
  readonly id: string
  readonly planId: string
  readonly groupId: string
  /** Shown as `P-12`; unique in its plan, never reused. */
  readonly code: number
  readonly title: string
  readonly state: ProposalState
  readonly documentId: string
  readonly createdAt: Date
  /** When its text as it is was submitted; null while it is written, again or for the first time. */
  readonly submittedAt: Date | null
  /** Published without waiting for a moderator, and read by none yet. */
  readonly toReview: boolean
  /** Whether its document takes words, as far as it is concerned. */
  readonly isTextOpen: boolean
}

export type ProposalKey = { readonly id: string } | { readonly code: number }

/** One proposal of the plan, by its id or by its code. */
export async function readProposal(
  sql: Sql,
  planId: string,
  key: ProposalKey,
): Promise<ProposalRow | undefined> {
  const [row] = await sql<ProposalRow[]>`
    select id, plan_id, group_id, code, title, state, document_id, created_at, submitted_at, to_review,
      (select writable from document d where d.id = document_id) as is_text_open
    from proposal
    where plan_id = ${planId} and ${'id' in key ? sql`id = ${key.id}` : sql`code = ${key.code}`}
  `
  return row
}

export type NewProposal = NewDocument & {
  readonly id: string
  readonly planId: string
  readonly groupId: string
  readonly title: string
  /** The channel it comes by; null or absent for the group's own work. */
  readonly channelId?: string | null
}

export async function createProposal(
  sql: Sql,
  proposal: NewProposal,
  actorId: string,
  at: Date,
): Promise<void> {
  const { id, planId, groupId, title, documentId, schemaVersion, seed } = proposal
  await act(sql`
    select create_proposal(${id}, ${planId}, ${groupId}, ${title}, ${documentId}, ${schemaVersion},
      ${Buffer.from(seed)}, ${actorId}, ${at}, ${proposal.channelId ?? null})
  `)
}

/** One step of a proposal's life, from the state in which its caller saw it. */
export type ProposalMove = {
  readonly id: string
  readonly from: ProposalState
  readonly to: ProposalState
  readonly event: ProposalEvent
  /** The journal's word for it. */
  readonly kind: string
  readonly reason: string | null
}

/** Refuses with `stale-version` when the proposal is no longer in the state it is moved from. */
export async function moveProposal(sql: Sql, move: ProposalMove, actorId: string, at: Date): Promise<void> {
  await act(sql`
    select move_proposal(${move.id}, ${move.from}, ${move.to}, ${move.event}, ${move.kind}, ${move.reason},
      ${actorId}, ${at})
  `)
}

/** Refuses with `stale-version` when the proposal is no longer in the state in which its caller saw it. */
export async function renameProposal(
  sql: Sql,
  renaming: { readonly id: string; readonly title: string; readonly from: ProposalState },
  actorId: string,
  at: Date,
): Promise<void> {
  await act(sql`
    select rename_proposal(${renaming.id}, ${renaming.title}, ${renaming.from}, ${actorId}, ${at})
  `)
}
