import type { CommitteeDecisionKind, ProposalEvent } from '@deconcert/domain'
import type { BallotOutcome, BallotState, MethodKey, Secrecy } from '@deconcert/domain/ballot'
import type { Sql } from './connect'

/** What became of a proposal once published: its ballots, the node it turned into, what was decided on that node. */
export type ProposalOutcome = {
  readonly ballots: readonly {
    readonly id: string
    readonly methodKey: MethodKey
    readonly secrecy: Secrecy
    readonly state: BallotState
    /** ISO 8601. */
    readonly openedAt: string
    readonly closedAt: string | null
    readonly voters: number
    /** How many things were voted on. */
    readonly options: number
    /** As it was recorded. */
    readonly outcome: BallotOutcome | null
    /** What the result did to this proposal. */
    readonly consequence: ProposalEvent | null
    /** Of the amendment that was voted on, not the proposal itself; else null. */
    readonly amendmentCode: number | null
    /** The canonical text of the result. */
    readonly result: string | null
    /** The text of the rules. */
    readonly config: string
  }[]
  readonly promotion: { readonly nodeId: string; readonly at: string; readonly by: string } | null
  readonly decisions: readonly {
    readonly id: string
    readonly kind: CommitteeDecisionKind
    readonly reason: string
    readonly decidedBy: string
    readonly at: string
  }[]
}

/** Each list in the order of time. */
export async function readProposalOutcome(
  sql: Sql,
  proposalId: string,
): Promise<ProposalOutcome | undefined> {
  const [row] = await sql<ProposalOutcome[]>`
    select
      coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'methodKey', b.method, 'secrecy', b.secrecy,
          'state', b.state, 'openedAt', b.opened_at, 'closedAt', b.closed_at, 'outcome', r.outcome,
          'result', r.result, 'config', b.config, 'consequence', o.consequence,
          'amendmentCode', (select a.code from amendment a where a.id = o.amendment_id),
          'options', (select count(*) from ballot_option x where x.ballot_id = b.id),
          'voters', (select count(*) from roll_entry e where e.ballot_id = b.id)) order by b.opened_at, b.id)
        from ballot_option o join ballot b on b.id = o.ballot_id
          left join ballot_result r on r.ballot_id = b.id
        where o.proposal_id = p.id), '[]') as ballots,
      (select jsonb_build_object('nodeId', m.node_id, 'at', m.at, 'by', a.display_name)
        from promotion m join account a on a.id = m.promoted_by where m.proposal_id = p.id) as promotion,
      coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'kind', d.kind, 'reason', d.reason,
          'decidedBy', a.display_name, 'at', d.at) order by d.at, d.id)
        from promotion m
        join committee_decision_node dn on dn.node_id = m.node_id
        join committee_decision d on d.id = dn.decision_id
        join account a on a.id = d.decided_by
        where m.proposal_id = p.id), '[]') as decisions
    from proposal p
    where p.id = ${proposalId}
  `
  return row
}
