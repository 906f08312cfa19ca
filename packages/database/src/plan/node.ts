import type { CommitteeDecisionKind } from '@deconcert/domain'
import type { BallotOutcome, MethodKey, Secrecy } from '@deconcert/domain/ballot'
import type { NodeState } from '@deconcert/domain/plan'
import type { Sql } from '../connect'

/** Where a node comes from: the proposal, the text that was voted, the vote, the group, the people. */
export type NodeOrigin = {
  readonly promotedAt: string
  readonly promotedBy: string
  readonly planVersion: number
  readonly textSha256: string
  readonly proposal: { readonly id: string; readonly code: number; readonly title: string }
  readonly group: { readonly id: string; readonly slug: string; readonly name: string }
  readonly authors: readonly string[]
  readonly merged: readonly { readonly id: string; readonly code: number; readonly title: string }[]
  readonly ballot: {
    readonly id: string
    readonly secrecy: Secrecy
    readonly closedAt: string
    readonly methodKey: MethodKey
    readonly options: number
    /** As it was recorded. */
    readonly outcome: BallotOutcome
    /** The canonical text of the result. */
    readonly result: string
    /** The text of the rules. */
    readonly config: string
  }
}

export type NodeDecision = {
  readonly id: string
  readonly kind: CommitteeDecisionKind
  readonly reason: string
  readonly decidedBy: string
  readonly at: string
  readonly number: string | null
  readonly sha256: string | null
}

export type NodeDetail = {
  readonly id: string
  readonly title: string
  /** The frozen text with which it was promoted, as canonical JSON; empty for a node written by hand. */
  readonly content: string
  readonly state: NodeState
  readonly frozenNumber: string | null
  readonly frozenAt: Date | null
  readonly frozenSha256: string | null
  readonly createdAt: Date
  readonly titleOriginal: string | null
  readonly subtitle: string | null
  readonly lead: readonly string[]
  readonly objectives: readonly string[]
  readonly isExample: boolean
  /** The number in the document that brought it; null for one that no document brought. */
  readonly sourceNumber: string | null
  readonly sheetId: string | null
  readonly origin: NodeOrigin | null
  readonly decisions: readonly NodeDecision[]
}

/** One node of a plan with its whole provenance. */
export async function readNodeDetail(sql: Sql, planId: string, id: string): Promise<NodeDetail | undefined> {
  const [row] = await sql<NodeDetail[]>`
    select n.id, n.title, n.content, n.state, n.frozen_number, n.frozen_at, n.created_at,
      n.title_original, n.subtitle, n.lead, n.objectives, n.is_example, n.source_number,
      encode(n.frozen_sha256, 'hex') as frozen_sha256,
      (select s.id from sheet s where s.node_id = n.id) as sheet_id,
      (select jsonb_build_object(
        'promotedAt', m.at, 'promotedBy', a.display_name, 'planVersion', m.plan_version,
        'textSha256', encode(m.text_sha256, 'hex'),
        'proposal', jsonb_build_object('id', p.id, 'code', p.code, 'title', p.title),
        'group', jsonb_build_object('id', g.id, 'slug', g.slug, 'name', g.name),
        'authors', coalesce((select jsonb_agg(w.display_name order by w.display_name)
          from proposal_author pa join account w on w.id = pa.account_id where pa.proposal_id = p.id), '[]'),
        'merged', coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'code', o.code, 'title', o.title) order by o.code)
          from proposal_lineage l join proposal o on o.id = l.source_id
          where l.target_id = p.id and l.kind = 'merged-into'), '[]'),
        'ballot', jsonb_build_object('id', b.id, 'secrecy', b.secrecy, 'closedAt', b.closed_at, 'methodKey', b.method,
          'options', (select count(*) from ballot_option x where x.ballot_id = b.id),
          'outcome', r.outcome, 'result', r.result, 'config', b.config))
        from promotion m
        join proposal p on p.id = m.proposal_id
        join working_group g on g.id = p.group_id
        join account a on a.id = m.promoted_by
        join ballot b on b.id = m.ballot_id
        join ballot_result r on r.ballot_id = b.id
        where m.node_id = n.id) as origin,
      coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'kind', d.kind, 'reason', d.reason,
        'decidedBy', a.display_name, 'at', d.at, 'number', dn.number, 'sha256', encode(dn.sha256, 'hex')) order by d.at)
        from committee_decision_node dn
        join committee_decision d on d.id = dn.decision_id
        join account a on a.id = d.decided_by
        where dn.node_id = n.id), '[]') as decisions
    from node n
    where n.id = ${id} and n.plan_id = ${planId}
  `
  return row
}
