import type { AmendmentState, ProposalState, ReasonCode } from '@deconcert/domain'
import type postgres from 'postgres'
import type { Sql } from '../connect'

type Cut = {
  readonly groupIds: readonly string[]
  readonly collegeIds: readonly string[]
  readonly channelIds: readonly string[]
}

/** What the figures of a consultation are counted on: what was submitted, proposed, written; nothing that is private. */
export type ConsultationRecord = {
  readonly groups: readonly { readonly id: string; readonly label: string }[]
  readonly colleges: readonly { readonly id: string; readonly label: string }[]
  readonly channels: readonly { readonly id: string; readonly label: string }[]
  readonly proposals: readonly (Cut & {
    readonly id: string
    readonly code: number
    readonly title: string
    readonly state: ProposalState
    readonly wasPublished: boolean
    readonly reason: string | null
    readonly reasonCode: ReasonCode | null
  })[]
  readonly amendments: readonly (Cut & {
    readonly id: string
    readonly code: number
    readonly title: string
    readonly state: AmendmentState
  })[]
  readonly writers: readonly (Cut & { readonly id: string; readonly name: string })[]
  readonly events: readonly {
    readonly key: string
    readonly label: string
    /** As announced and as held, as precise as they are known. */
    readonly starts: string | null
    readonly ends: string | null
    readonly heldStarts: string | null
    readonly heldEnds: string | null
    readonly planned: boolean
    /** As they were declared. */
    readonly participants: { readonly value: number; readonly qualifier: string } | null
  }[]
  /** Who did something that the journal tells of what is not private, and on which day, in France. */
  readonly active: readonly { readonly id: string; readonly name: string; readonly day: string }[]
}

/** The colleges in which any of these accounts sits, as a list. */
function collegesOf(sql: Sql, accounts: postgres.PendingQuery<postgres.Row[]>) {
  return sql`coalesce((select jsonb_agg(distinct s.college_id) from seat s
    where s.plan_id = plan.id and s.college_id is not null and s.account_id in (${accounts})), '[]')`
}

/** Only what everybody of the plan reads: private proposals and amendments are in nothing that is counted. */
export async function readConsultation(sql: Sql, planId: string): Promise<ConsultationRecord | undefined> {
  const authorsOf = sql`select a.account_id from proposal_author a where a.proposal_id = p.id`
  const amenders = sql`select a.account_id from amendment_author a where a.amendment_id = m.id`
  const [row] = await sql<ConsultationRecord[]>`
    with told as materialized (
      select p.* from proposal p where p.plan_id = ${planId} and p.submitted_at is not null
        and not is_private_proposal(p.state, p.submitted_at)
    ),
    told_amendment as materialized (
      select m.*, p.group_id from amendment m join told p on p.id = m.proposal_id
      where m.proposed_at is not null and not is_private_proposal(m.state, m.proposed_at)
    ),
    wrote as materialized (
      select a.account_id, p.group_id, p.channel_id, true as is_proposal
      from told p join proposal_author a on a.proposal_id = p.id and not a.by_merger
      union select a.account_id, m.group_id, null, false from told_amendment m
        join amendment_author a on a.amendment_id = m.id
      union select c.account_id, d.group_id, null, false from diagnostic d
        join document_client c on c.document_id = d.document_id where d.plan_id = ${planId}
      union select u.account_id, d.group_id, null, false from diagnostic d
        join document_update u on u.document_id = d.document_id
        where d.plan_id = ${planId} and u.account_id is not null and u.seq > 1
    )
    select
      coalesce((select jsonb_agg(jsonb_build_object('id', id, 'label', name) order by position, name)
        from working_group where plan_id = plan.id), '[]') as groups,
      coalesce((select jsonb_agg(jsonb_build_object('id', id, 'label', label) order by position)
        from college where plan_id = plan.id), '[]') as colleges,
      coalesce((select jsonb_agg(jsonb_build_object('id', id, 'label', label) order by position)
        from channel where plan_id = plan.id), '[]') as channels,
      coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'code', p.code, 'title', p.title, 'state', p.state,
          'wasPublished', p.state in ('published', 'in-ballot', 'adopted', 'rejected', 'promoted') or exists (
            select from proposal_step x where x.proposal_id = p.id and x.event = 'publish'),
          'reason', s.reason, 'reasonCode', s.reason_code,
          'groupIds', jsonb_build_array(p.group_id), 'collegeIds', ${collegesOf(sql, authorsOf)},
          'channelIds', case when p.channel_id is null then '[]' else jsonb_build_array(p.channel_id) end) order by p.code)
        from told p left join lateral (
          select reason, reason_code from proposal_step where proposal_id = p.id order by number desc limit 1) s on true),
        '[]') as proposals,
      coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'code', m.code, 'title', coalesce(m.title, m.base_title),
          'state', m.state, 'groupIds', jsonb_build_array(m.group_id), 'collegeIds', ${collegesOf(sql, amenders)},
          'channelIds', '[]'::jsonb) order by m.code)
        from told_amendment m), '[]') as amendments,
      coalesce((select jsonb_agg(jsonb_build_object('id', w.account_id, 'name', w.display_name, 'groupIds', w.groups,
          'channelIds', w.channels, 'collegeIds', ${collegesOf(sql, sql`select w.account_id`)}) order by w.display_name)
        from (
          select wrote.account_id, a.display_name, jsonb_agg(distinct wrote.group_id) as groups,
            coalesce(jsonb_agg(distinct wrote.channel_id) filter (where wrote.channel_id is not null), '[]') as channels
          from wrote join account a on a.id = wrote.account_id group by wrote.account_id, a.display_name) w),
        '[]') as writers,
      coalesce((select jsonb_agg(jsonb_build_object('key', key, 'label', label, 'starts', starts, 'ends', ends,
          'heldStarts', held_starts, 'heldEnds', held_ends, 'planned', planned, 'participants', participants) order by position)
        from event where plan_id = plan.id), '[]') as events,
      coalesce((select jsonb_agg(jsonb_build_object('id', j.actor_id, 'name', a.display_name, 'day', j.day))
        from (
          select distinct j.actor_id, (j.at at time zone 'Europe/Paris')::date::text as day
          from journal j cross join lateral (select j.event::jsonb->'subject' as subject) told
          where j.plan_id = plan.id and j.actor_id is not null
            and not exists (select from proposal p where p.id::text = told.subject->>'proposal'
              and is_private_proposal(p.state, p.submitted_at))
            and not exists (select from amendment m where m.id::text = told.subject->>'amendment'
              and is_private_proposal(m.state, m.proposed_at))) j
        join account a on a.id = j.actor_id), '[]') as active
    from plan where plan.id = ${planId}
  `
  return row
}
