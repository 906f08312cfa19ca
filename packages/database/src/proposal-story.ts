import type { ModerationPolicy, ProposalState, ReasonCode } from '@deconcert/domain'
import type { Sql } from './connect'

export type ProposalLink = {
  readonly id: string
  readonly code: number
  readonly title: string
  readonly state: ProposalState
}

/** What a proposal was merged into, with what says who may read it. */
export type MergeTarget = ProposalLink & {
  readonly groupId: string
  /** ISO 8601. */
  readonly submittedAt: string | null
}

export type ProposalStep = {
  readonly event: string
  readonly reason: string | null
  readonly reasonCode: ReasonCode | null
  readonly actor: string | null
  /** ISO 8601. */
  readonly at: string
}

/** Who wrote a proposal, what happened to it, and what it came from or went into. */
export type ProposalStory = {
  /** The channel it came by; null for the group's own work. */
  readonly channel: { readonly key: string; readonly label: string } | null
  /** The policy that it comes under now. */
  readonly policy: ModerationPolicy
  readonly group: { readonly id: string; readonly slug: string; readonly name: string }
  readonly authors: readonly { readonly accountId: string; readonly displayName: string }[]
  readonly steps: readonly ProposalStep[]
  readonly mergedInto: MergeTarget | null
  readonly sources: readonly ProposalLink[]
}

/** Whoever has typed in the text is an author, from the first letter. */
export async function readProposalStory(sql: Sql, proposalId: string): Promise<ProposalStory | undefined> {
  const [row] = await sql<ProposalStory[]>`
    select
      (select jsonb_build_object('id', g.id, 'slug', g.slug, 'name', g.name)
        from working_group g where g.id = p.group_id) as "group",
      (select jsonb_build_object('key', c.key, 'label', c.label) from channel c where c.id = p.channel_id) as channel,
      moderation_policy_of(p.id) as policy,
      (select coalesce(jsonb_agg(jsonb_build_object('accountId', a.id, 'displayName', a.display_name)
          order by a.display_name), '[]')
        from account a where a.id in (
          select account_id from proposal_author where proposal_id = p.id
          union select account_id from document_client where document_id = p.document_id)) as authors,
      (select coalesce(jsonb_agg(jsonb_build_object('event', s.event, 'reason', s.reason,
          'reasonCode', s.reason_code, 'actor', a.display_name, 'at', s.at) order by s.number), '[]')
        from proposal_step s left join account a on a.id = s.actor_id where s.proposal_id = p.id) as steps,
      (select jsonb_build_object('id', t.id, 'code', t.code, 'title', t.title, 'state', t.state,
          'groupId', t.group_id, 'submittedAt', t.submitted_at)
        from proposal_lineage l join proposal t on t.id = l.target_id
        where l.source_id = p.id and l.kind = 'merged-into') as merged_into,
      (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'code', s.code, 'title', s.title,
          'state', s.state) order by s.code), '[]')
        from proposal_lineage l join proposal s on s.id = l.source_id
        where l.target_id = p.id and l.kind = 'merged-into') as sources
    from proposal p
    where p.id = ${proposalId}
  `
  return row
}
