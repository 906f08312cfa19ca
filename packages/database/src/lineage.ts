import type { ProposalState, SeenProposal } from '@deconcert/domain'
import { act } from './act'
import type { Sql } from './connect'
import type { NewDocument } from './diagnostic'
import type { Reason } from './moderation'

export type Merger = Reason & {
  readonly actId: string
  readonly targetId: string
  readonly sources: readonly { readonly id: string; readonly seen: SeenProposal }[]
}

/** Refuses as `decideProposal` does, and with `merge-target-not-live`. */
export async function mergeProposals(sql: Sql, merger: Merger, actorId: string, at: Date): Promise<void> {
  const { actId, targetId, sources, reason, reasonCode } = merger
  await act(sql`
    select merge_proposals(${actId}, ${targetId}, ${sql.json(sources)}, ${reason}, ${reasonCode}, ${actorId}, ${at})
  `)
}

export type Split = Reason & {
  readonly actId: string
  readonly sourceId: string
  readonly seen: SeenProposal
  readonly parts: readonly (NewDocument & { readonly id: string; readonly title: string })[]
}

/** Refuses as `decideProposal` does. */
export async function splitProposal(sql: Sql, split: Split, actorId: string, at: Date): Promise<void> {
  const { actId, sourceId, seen, reason, reasonCode } = split
  const parts = split.parts.map((part) => ({ ...part, seed: Buffer.from(part.seed).toString('base64') }))
  await act(sql`
    select split_proposal(${actId}, ${sourceId}, ${sql.json(seen)}, ${sql.json(parts)}, ${reason}, ${reasonCode},
      ${actorId}, ${at})
  `)
}

/** Refuses with `lineage-already-undone`, `lineage-voted` or `lineage-not-last`. */
export async function undoLineage(sql: Sql, actId: string, actorId: string, at: Date): Promise<void> {
  await act(sql`select undo_lineage(${actId}, ${actorId}, ${at})`)
}

type Member = {
  readonly id: string
  readonly code: number
  readonly title: string
  readonly state: ProposalState
  readonly groupId: string
  /** ISO 8601. */
  readonly submittedAt: string | null
  readonly documentId: string
}

/** A merger or a split in force: what it ended, what it made. */
export type LineageRecord = {
  readonly id: string
  readonly kind: 'merge' | 'split'
  /** ISO 8601. */
  readonly at: string
  readonly by: string | null
  readonly isVoted: boolean
  readonly isUndone: boolean
  readonly sources: readonly Member[]
  readonly made: readonly Member[]
}

function acts(sql: Sql) {
  const member = sql`jsonb_build_object('id', p.id, 'code', p.code, 'title', p.title, 'state', p.state,
    'groupId', p.group_id, 'submittedAt', p.submitted_at, 'documentId', p.document_id)`
  return sql`
    select a.id, a.kind, to_jsonb(a.at) #>> '{}' as at, a.undone_at is not null as is_undone,
      ballot_opened_since(a.id) as is_voted, w.display_name as by,
      coalesce((select jsonb_agg(${member} order by p.code) from proposal p
        where p.id in (select source_id from proposal_lineage where act_id = a.id)), '[]') as sources,
      coalesce((select jsonb_agg(${member} order by p.code) from proposal p
        where p.id in (select target_id from proposal_lineage where act_id = a.id)), '[]') as made
    from lineage_act a left join account w on w.id = a.actor_id
  `
}

/** The mergers and splits that a proposal was part of and that stand, the latest first. */
export async function listLineage(sql: Sql, proposalId: string): Promise<readonly LineageRecord[]> {
  return await sql<LineageRecord[]>`
    ${acts(sql)}
    where a.id in (select act_id from proposal_lineage where source_id = ${proposalId} or target_id = ${proposalId})
    order by a.at desc, a.id
  `
}

export async function readLineageAct(
  sql: Sql,
  planId: string,
  actId: string,
): Promise<LineageRecord | undefined> {
  const [row] = await sql<LineageRecord[]>`${acts(sql)} where a.plan_id = ${planId} and a.id = ${actId}`
  return row
}
