import type { Body, Figure, Phase, ProcessEvent } from '@deconcert/domain/plan'
import type { JSONValue } from 'postgres'
import { act } from '../act'
import type { Sql } from '../connect'

type PlanRow = {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly kind: string
  readonly status: string
  readonly authority: { readonly name?: string | null }
  readonly period: {
    readonly label?: string | null
    readonly start?: number | null
    readonly end?: number | null
  }
  readonly summary: string
  /** Who asked for the plan, and to do what. */
  readonly mandate: string
  readonly declaredCounts: Readonly<Record<string, number>>
  readonly demo: boolean
  readonly version: number
}

/** Dates are as precise as they are known: `2026`, `2026-03`, `2026-03-17`. */
type PhaseRow = Phase & { readonly key: string; readonly purpose: string | null }

type EventRow = ProcessEvent & { readonly key: string; readonly planned: boolean }

type FigureRow = Figure & { readonly key: string }

type FacetRow = {
  readonly id: string
  readonly key: string
  readonly kind: string
  readonly label: string
  readonly nodeId: string | null
  readonly items: readonly { readonly id: string; readonly code: string; readonly label: string }[]
}

type NamedRow = { readonly id: string; readonly key: string; readonly label: string }

type BodyRow = NamedRow & Body

/** Everything of a plan but its tree and what groups write. */
export type PlanProfile = {
  readonly plan: PlanRow
  readonly phases: readonly PhaseRow[]
  readonly events: readonly EventRow[]
  readonly figures: readonly FigureRow[]
  readonly facets: readonly FacetRow[]
  readonly territories: readonly { readonly id: string; readonly key: string; readonly name: string | null }[]
  readonly bodies: readonly BodyRow[]
  readonly channels: readonly NamedRow[]
  readonly colleges: readonly NamedRow[]
}

export async function readPlanProfile(sql: Sql, planId: string): Promise<PlanProfile | undefined> {
  const [row] = await sql<PlanProfile[]>`
    select
      jsonb_build_object('id', p.id, 'slug', p.slug, 'title', p.title, 'kind', p.kind, 'status', p.status,
        'authority', p.authority, 'period', p.period, 'summary', p.summary, 'declaredCounts', p.declared_counts,
        'mandate', p.mandate, 'demo', p.demo, 'version', p.version) as plan,
      coalesce((select jsonb_agg(jsonb_build_object('key', key, 'label', label, 'starts', starts, 'ends', ends,
        'heldStarts', held_starts, 'heldEnds', held_ends, 'purpose', purpose) order by position, id)
        from phase where plan_id = p.id), '[]') as phases,
      coalesce((select jsonb_agg(jsonb_build_object('key', key, 'label', label, 'kind', kind, 'starts', starts,
        'ends', ends, 'heldStarts', held_starts, 'heldEnds', held_ends, 'participants', participants - 'extra',
        'planned', planned) order by position, id)
        from event where plan_id = p.id), '[]') as events,
      coalesce((select jsonb_agg(jsonb_build_object('key', key, 'value', value, 'qualifier', qualifier,
        'label', coalesce(label, ''), 'verbatim', coalesce(verbatim, ''), 'source', coalesce(source, ''),
        'measure', measure) order by position, id)
        from figure where plan_id = p.id), '[]') as figures,
      coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'key', f.key, 'kind', f.kind, 'label', f.label,
        'nodeId', f.node_id, 'items', coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'code', i.code,
          'label', i.label) order by i.position) from facet_item i where i.facet_id = f.id), '[]')) order by f.position)
        from facet f where f.plan_id = p.id), '[]') as facets,
      coalesce((select jsonb_agg(jsonb_build_object('id', id, 'key', key, 'name', name) order by position)
        from territory where plan_id = p.id), '[]') as territories,
      coalesce((select jsonb_agg(jsonb_build_object('id', id, 'key', key, 'label', label, 'kind', kind,
        'chair', coalesce(chair, ''), 'members', members, 'membersExhaustive', members_exhaustive) order by kind, label, id)
        from body where plan_id = p.id), '[]') as bodies,
      coalesce((select jsonb_agg(jsonb_build_object('id', id, 'key', key, 'label', label) order by position)
        from channel where plan_id = p.id), '[]') as channels,
      coalesce((select jsonb_agg(jsonb_build_object('id', id, 'key', key, 'label', label) order by position)
        from college where plan_id = p.id), '[]') as colleges
    from plan p
    where p.id = ${planId}
  `
  return row
}

/** How much the plan holds: what its figures page computes beside what was declared. */
export type PlanCounts = {
  readonly groups: number
  readonly people: number
  readonly proposals: Readonly<Record<string, number>>
  readonly ballots: Readonly<Record<string, number>>
  readonly nodes: Readonly<Record<string, number>>
  readonly sheets: number
}

export async function readPlanCounts(sql: Sql, planId: string): Promise<PlanCounts> {
  const [row] = await sql<[PlanCounts]>`
    select
      (select count(*) from working_group where plan_id = ${planId}) as groups,
      (select count(distinct account_id) from seat where plan_id = ${planId}) as people,
      (select count(*) from sheet where plan_id = ${planId}) as sheets,
      (select coalesce(jsonb_object_agg(state, n), '{}') from (
        select state, count(*) as n from proposal where plan_id = ${planId} group by state) c) as proposals,
      (select coalesce(jsonb_object_agg(state, n), '{}') from (
        select state, count(*) as n from ballot where plan_id = ${planId} group by state) c) as ballots,
      (select coalesce(jsonb_object_agg(key, n), '{}') from (
        select l.key, count(*) as n from node n join level l on l.id = n.level_id
        where n.plan_id = ${planId} and n.state not in ('retired', 'set-aside') group by l.key) c) as nodes
  `
  return row
}

export type PlanCard = Pick<PlanRow, 'id' | 'slug' | 'title' | 'status' | 'authority' | 'period' | 'demo'> & {
  readonly roles: readonly string[]
}

/** The plans in which an account holds a seat, with its roles there. */
export async function listPlansOf(sql: Sql, accountId: string): Promise<readonly PlanCard[]> {
  return await sql<PlanCard[]>`
    select p.id, p.slug, p.title, p.status, p.authority, p.period, p.demo,
      array_agg(distinct s.role order by s.role) as roles
    from plan p join seat s on s.plan_id = p.id and s.account_id = ${accountId}
    group by p.id
    order by p.created_at desc
  `
}

export async function slugTaken(sql: Sql, slug: string): Promise<boolean> {
  const rows = await sql`select 1 from plan where slug = ${slug}`
  return rows.length > 0
}

/** Rows of a whole plan, each with its id, as the SQL function `create_plan` takes them. */
export type NewPlan = Readonly<Record<string, unknown>> & {
  readonly id: string
  readonly slug: string
  /** Whether it comes from a plan document: the journal says so. */
  readonly imported?: boolean
}

/**
 * Creates the plan and all that its document holds, or nothing. `seatId` null: nobody is seated as its lead. Refuses
 * with `slug-taken` when another plan has this address.
 */
export async function createPlan(
  sql: Sql,
  plan: NewPlan,
  actorId: string,
  seatId: string | null,
  at: Date,
): Promise<void> {
  const rows = sql.json(plan as JSONValue)
  await act(sql`
    select create_plan(${rows}, ${actorId}, ${seatId}, ${at}), lay_matrices(${rows})
  `)
}
