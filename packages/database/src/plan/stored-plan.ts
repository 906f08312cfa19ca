import type { Alias, Level, NodeState, Numbering, SavedMatrix } from '@deconcert/domain/plan'
import type { Sql } from '../connect'

type Extra = Readonly<Record<string, unknown>>

/** Everything of a plan that its document tells, as it is stored. Keys are the document's, ids are ours. */
export type StoredPlan = {
  readonly plan: {
    readonly slug: string
    readonly title: string
    readonly kind: string
    readonly status: string
    readonly summary: string
    readonly mandate: string
    readonly authority: { readonly name?: string | null; readonly extra?: Extra }
    readonly period: {
      readonly label?: string | null
      readonly start?: number | null
      readonly end?: number | null
      readonly extra?: Extra
    }
    readonly declaredCounts: Readonly<Record<string, number>>
    readonly extra: {
      readonly formatVersion?: string
      readonly sourceId?: string | null
      readonly document?: Extra
      readonly plan?: Extra
      readonly process?: Extra
      /** The keys of some tables in the order in which an imported document lists them. */
      readonly lists?: Readonly<Record<string, readonly string[]>>
    }
  }
  readonly levels: readonly (Level & { readonly numbering: Numbering; readonly extra: Extra })[]
  readonly nodes: readonly StoredPlanNode[]
  readonly crossings: readonly {
    readonly nodeId: string
    readonly facetItemId: string | null
    readonly territoryId: string | null
    readonly bodyId: string | null
    readonly intensity: number
    readonly role: string
    readonly note: string
    readonly extra: Extra
  }[]
  readonly facets: readonly {
    readonly id: string
    readonly key: string
    readonly kind: string
    readonly label: string
    readonly nodeId: string | null
    readonly groups: readonly { readonly key: string; readonly label: string; readonly extra?: Extra }[]
    readonly extra: Extra
    readonly items: readonly {
      readonly id: string
      readonly code: string
      readonly label: string
      readonly number: number | null
      readonly groupKey: string | null
      readonly displayLabel: string | null
      readonly text: string | null
      readonly extra: Extra
    }[]
  }[]
  readonly territories: readonly {
    readonly id: string
    readonly key: string
    readonly name: string | null
    readonly displayName: string | null
    readonly kind: string | null
    readonly code: string | null
    readonly codeType: string | null
    readonly codeYear: number | null
    readonly parentId: string | null
    readonly extra: Extra
  }[]
  readonly bodies: readonly {
    readonly id: string
    readonly key: string
    readonly kind: string
    readonly label: string
    readonly chair: string | null
    readonly members: readonly string[]
    readonly membersExhaustive: boolean
    readonly extra: Extra
  }[]
  readonly phases: readonly {
    readonly key: string
    readonly position: number
    readonly label: string
    readonly starts: string | null
    readonly ends: string | null
    readonly heldStarts: string | null
    readonly heldEnds: string | null
    readonly purpose: string | null
    readonly extra: Extra
  }[]
  readonly events: readonly {
    readonly key: string
    readonly kind: string
    readonly label: string
    readonly starts: string | null
    readonly ends: string | null
    readonly heldStarts: string | null
    readonly heldEnds: string | null
    readonly planned: boolean
    readonly participants: {
      readonly value: number
      readonly qualifier: string
      readonly extra?: Extra
    } | null
    readonly extra: Extra
  }[]
  readonly channels: readonly { readonly key: string; readonly label: string; readonly extra: Extra }[]
  readonly colleges: readonly { readonly key: string; readonly label: string; readonly extra: Extra }[]
  readonly figures: readonly {
    readonly key: string
    readonly value: number
    readonly qualifier: string
    readonly verbatim: string | null
    readonly label: string | null
    readonly source: string | null
    readonly measure: string | null
    readonly extra: Extra
  }[]
  readonly matrices: readonly SavedMatrix[]
}

export type StoredPlanNode = {
  readonly id: string
  readonly key: string
  readonly levelKey: string
  readonly parentId: string | null
  readonly position: number
  readonly territoryId: string | null
  readonly title: string
  readonly titleOriginal: string | null
  readonly subtitle: string | null
  readonly lead: readonly string[]
  readonly objectives: readonly string[]
  readonly isExample: boolean
  readonly sourceNumber: string | null
  readonly frozenNumber: string | null
  readonly state: NodeState
  readonly secondaryParentIds: readonly string[]
  readonly aliases: readonly Alias[]
  readonly declaredCounts: Readonly<Record<string, number>>
  readonly extra: Extra
}

/** A whole plan, read in one statement, so that it is the plan of one moment. */
export async function readStoredPlan(sql: Sql, planId: string): Promise<StoredPlan | undefined> {
  const [row] = await sql<StoredPlan[]>`
    select
      jsonb_build_object('slug', p.slug, 'title', p.title, 'kind', p.kind, 'status', p.status, 'summary', p.summary,
        'mandate', p.mandate,
        'authority', p.authority, 'period', p.period, 'declaredCounts', p.declared_counts, 'extra', p.extra) as plan,
      coalesce((select jsonb_agg(jsonb_build_object('key', key, 'depth', depth, 'labelSingular', label_singular,
        'labelPlural', label_plural, 'allowedParents', allowed_parents, 'numbering', numbering,
        'carriesSheet', carries_sheet, 'extra', extra) order by depth, key)
        from level where plan_id = p.id), '[]') as levels,
      coalesce((select jsonb_agg(jsonb_build_object('id', n.id, 'key', n.key, 'levelKey', l.key, 'parentId', n.parent_id,
        'position', n.position, 'territoryId', n.territory_id, 'title', n.title, 'titleOriginal', n.title_original,
        'subtitle', n.subtitle, 'lead', n.lead, 'objectives', n.objectives, 'isExample', n.is_example,
        'sourceNumber', n.source_number, 'frozenNumber', n.frozen_number, 'state', n.state, 'extra', n.extra,
        'declaredCounts', n.declared_counts,
        'secondaryParentIds', (select coalesce(jsonb_agg(parent_id order by seq), '[]')
          from node_parent where node_id = n.id),
        'aliases', (select coalesce(jsonb_agg(jsonb_build_object('number', number, 'reference', reference)
          order by plan_version nulls first, seq), '[]') from node_alias where node_id = n.id)))
        from node n join level l on l.id = n.level_id where n.plan_id = p.id), '[]') as nodes,
      coalesce((select jsonb_agg(jsonb_build_object('title', title, 'levelKey', level_key, 'columns', columns,
        'cells', cells) order by position, id) from matrix where plan_id = p.id and retired_at is null), '[]') as matrices,
      coalesce((select jsonb_agg(jsonb_build_object('nodeId', node_id, 'facetItemId', facet_item_id,
        'territoryId', territory_id, 'bodyId', body_id, 'intensity', intensity, 'role', role, 'note', note,
        'extra', extra) order by set_at, id)
        from crossing where plan_id = p.id and intensity > 0), '[]') as crossings,
      coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'key', f.key, 'kind', f.kind, 'label', f.label,
        'nodeId', f.node_id, 'groups', f.groups, 'extra', f.extra,
        'items', coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'code', i.code, 'label', i.label,
          'number', i.number, 'groupKey', i.group_key, 'displayLabel', i.display_label, 'text', i.content,
          'extra', i.extra) order by i.position, i.id) from facet_item i where i.facet_id = f.id), '[]'))
        order by f.position, f.id)
        from facet f where f.plan_id = p.id), '[]') as facets,
      coalesce((select jsonb_agg(jsonb_build_object('id', id, 'key', key, 'name', name, 'displayName', display_name,
        'kind', kind, 'code', code, 'codeType', code_type, 'codeYear', code_year, 'parentId', parent_id,
        'extra', extra) order by position, id)
        from territory where plan_id = p.id), '[]') as territories,
      coalesce((select jsonb_agg(jsonb_build_object('id', id, 'key', key, 'kind', kind, 'label', label, 'chair', chair,
        'members', members, 'membersExhaustive', members_exhaustive, 'extra', extra) order by kind, label, id)
        from body where plan_id = p.id), '[]') as bodies,
      coalesce((select jsonb_agg(jsonb_build_object('key', key, 'position', position, 'label', label,
        'starts', starts, 'ends', ends, 'heldStarts', held_starts, 'heldEnds', held_ends, 'purpose', purpose, 'extra', extra) order by position, id)
        from phase where plan_id = p.id), '[]') as phases,
      coalesce((select jsonb_agg(jsonb_build_object('key', key, 'kind', kind, 'label', label, 'starts', starts,
        'ends', ends, 'heldStarts', held_starts, 'heldEnds', held_ends, 'planned', planned, 'participants', participants, 'extra', extra) order by position, id)
        from event where plan_id = p.id), '[]') as events,
      coalesce((select jsonb_agg(jsonb_build_object('key', key, 'label', label, 'extra', extra) order by position, id)
        from channel where plan_id = p.id), '[]') as channels,
      coalesce((select jsonb_agg(jsonb_build_object('key', key, 'label', label, 'extra', extra) order by position, id)
        from college where plan_id = p.id), '[]') as colleges,
      coalesce((select jsonb_agg(jsonb_build_object('key', key, 'value', value, 'qualifier', qualifier,
        'verbatim', verbatim, 'label', label, 'source', source, 'measure', measure, 'extra', extra)
        order by position, id)
        from figure where plan_id = p.id), '[]') as figures
    from plan p
    where p.id = ${planId}
  `
  return row
}
