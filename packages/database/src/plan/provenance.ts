import type { AmendmentState, CommitteeDecisionKind, ProposalState } from '@deconcert/domain'
import type { BallotOutcome, BallotState } from '@deconcert/domain/ballot'
import type { Sql } from '../connect'

/** All that lies between contributions and lines of the plan, as it is recorded; who may read what is for the caller. */
export type ProvenanceRecord = {
  readonly proposals: readonly {
    readonly id: string
    readonly code: number
    readonly title: string
    readonly state: ProposalState
    readonly groupId: string
    readonly groupSlug: string
    readonly groupName: string
    /** ISO 8601. */
    readonly submittedAt: string | null
    readonly authors: readonly string[]
  }[]
  readonly lineage: readonly { readonly source: string; readonly target: string }[]
  /** Those that were taken, whole or in part. */
  readonly amendments: readonly {
    readonly id: string
    readonly code: number
    readonly title: string
    readonly state: AmendmentState
    readonly proposalId: string
  }[]
  readonly ballots: readonly {
    readonly id: string
    readonly proposalId: string
    readonly question: string
    readonly state: BallotState
    readonly outcome: BallotOutcome | null
  }[]
  readonly promotions: readonly {
    readonly proposalId: string
    readonly ballotId: string
    readonly nodeId: string
    readonly sheetId: string | null
  }[]
  readonly decisions: readonly {
    readonly id: string
    readonly nodeId: string
    readonly kind: CommitteeDecisionKind
    /** ISO 8601. */
    readonly at: string
  }[]
  readonly diagnostics: readonly { readonly id: string; readonly groupId: string; readonly title: string }[]
}

/** What a provenance is asked of: a line of the plan, looked at from its end; a proposal, both ways. */
export type ProvenanceOf = { readonly nodeId: string } | { readonly proposalId: string }

/** The whole way of a line or of a proposal, mergers and splits followed as far as they go. */
export async function readProvenance(
  sql: Sql,
  planId: string,
  of: ProvenanceOf,
): Promise<ProvenanceRecord | undefined> {
  const isOfNode = 'nodeId' in of
  const id = isOfNode ? of.nodeId : of.proposalId
  const start = isOfNode
    ? sql`select proposal_id as id from promotion where node_id = ${id}`
    : sql`select ${id}::uuid as id`
  const [row] = await sql<ProvenanceRecord[]>`
    with recursive before as (
      ${start} union select l.source_id from proposal_lineage l join before b on b.id = l.target_id
    ),
    after as (
      ${start} union select l.target_id from proposal_lineage l join after a on a.id = l.source_id
    ),
    way as (select id from before ${isOfNode ? sql`` : sql`union select id from after`}),
    proposals as (select p.* from proposal p where p.plan_id = ${planId} and p.id in (select id from way)),
    lines as (
      select n.id from node n where n.plan_id = ${planId} and ${
        isOfNode
          ? sql`n.id = ${id}`
          : sql`n.id in (
        select node_id from promotion where proposal_id in (select id from way))`
      }
    )
    select
      coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'code', p.code, 'title', p.title, 'state', p.state,
          'groupId', p.group_id, 'groupSlug', g.slug, 'groupName', g.name, 'submittedAt', p.submitted_at,
          'authors', coalesce((select jsonb_agg(a.display_name order by a.display_name)
            from proposal_author w join account a on a.id = w.account_id
            where w.proposal_id = p.id and not w.by_merger), '[]')) order by p.code)
        from proposals p join working_group g on g.id = p.group_id), '[]') as proposals,
      coalesce((select jsonb_agg(distinct jsonb_build_object('source', source_id, 'target', target_id))
        from proposal_lineage where source_id in (select id from way) and target_id in (select id from way)), '[]') as lineage,
      coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'code', m.code, 'title', coalesce(m.title, m.base_title),
          'state', m.state, 'proposalId', m.proposal_id) order by m.code)
        from amendment m join proposals p on p.id = m.proposal_id
        where m.state in ('accepted', 'partly-accepted')), '[]') as amendments,
      coalesce((select jsonb_agg(distinct jsonb_build_object('id', b.id, 'proposalId', o.proposal_id,
          'question', b.question, 'state', b.state, 'outcome', r.outcome))
        from ballot_option o join ballot b on b.id = o.ballot_id left join ballot_result r on r.ballot_id = b.id
        where o.proposal_id in (select id from proposals)), '[]') as ballots,
      coalesce((select jsonb_agg(jsonb_build_object('proposalId', m.proposal_id, 'ballotId', m.ballot_id,
          'nodeId', m.node_id, 'sheetId', s.id))
        from promotion m left join sheet s on s.node_id = m.node_id
        where m.node_id in (select id from lines)), '[]') as promotions,
      coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'nodeId', x.node_id, 'kind', d.kind, 'at', d.at) order by d.at)
        from committee_decision_node x join committee_decision d on d.id = x.decision_id
        where x.node_id in (select id from lines)), '[]') as decisions,
      coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'groupId', d.group_id, 'title', d.title))
        from diagnostic d where d.group_id in (select group_id from proposals)), '[]') as diagnostics
  `
  return row
}
