import type { CommitteeDecisionKind } from '@deconcert/domain'
import type { NodeState } from '@deconcert/domain/plan'
import { act } from '../act'
import type { Sql } from '../connect'
import type { StructureChange } from './structure'

export type CommitteeDecisionLine = {
  readonly id: string
  readonly kind: CommitteeDecisionKind
  readonly reason: string
  readonly decidedBy: string
  readonly at: Date
  readonly nodes: readonly {
    readonly id: string
    readonly title: string
    readonly number: string | null
    /** Of the text that was decided on. */
    readonly sha256: string
  }[]
}

/** The decisions taken, the latest first. */
export async function listCommitteeDecisions(
  sql: Sql,
  planId: string,
): Promise<readonly CommitteeDecisionLine[]> {
  return await sql<CommitteeDecisionLine[]>`
    select d.id, d.kind, d.reason, a.display_name as decided_by, d.at,
      (select jsonb_agg(jsonb_build_object('id', n.id, 'title', n.title, 'number', dn.number,
        'sha256', encode(dn.sha256, 'hex')) order by dn.number, n.title)
        from committee_decision_node dn join node n on n.id = dn.node_id where dn.decision_id = d.id) as nodes
    from committee_decision d join account a on a.id = d.decided_by
    where d.plan_id = ${planId}
    order by d.at desc, d.id
  `
}

/** How many nodes await a decision, and since when the oldest of them is in the plan; undefined when none does. */
export async function countAwaiting(
  sql: Sql,
  planId: string,
): Promise<{ readonly count: number; readonly since: Date } | undefined> {
  const [row] = await sql<{ count: number; since: Date | null }[]>`
    select count(*) as count, min(created_at) as since from node where plan_id = ${planId} and state = 'proposed'
  `
  return row?.since ? { count: row.count, since: row.since } : undefined
}

/** The text that each of these nodes was promoted with; empty for one written by hand. */
export async function readNodeContents(
  sql: Sql,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly content: string }[]> {
  return await sql<{ id: string; content: string }[]>`select id, content from node where id in ${sql(ids)}`
}

export type DecisionToRecord = {
  readonly id: string
  readonly kind: CommitteeDecisionKind
  readonly reason: string
  readonly seatId: string
  readonly nodes: readonly {
    readonly id: string
    readonly from: NodeState
    readonly to: NodeState
    readonly number: string | null
    /** Canonical text of what is decided on, kept with its hash. */
    readonly content: string
    readonly freeze: boolean
  }[]
}

/** One act for all the nodes of a decision. Refuses with `stale-version` or `node-frozen`, and then none is changed. */
export async function recordCommitteeDecision(
  sql: Sql,
  change: StructureChange,
  decision: DecisionToRecord,
): Promise<void> {
  await act(sql`
    select record_committee_decision(${sql.json(decision)}, ${change.planId}, ${change.expectedVersion},
      ${change.actorId}, ${change.at})
  `)
}
