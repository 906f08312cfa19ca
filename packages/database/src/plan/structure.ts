import type { LevelId, NodeId, PlanId } from '@deconcert/domain'
import type { Alias, Level, TreeNode } from '@deconcert/domain/plan'
import type { SheetState } from '@deconcert/domain/sheet'
import { act } from '../act'
import type { Sql } from '../connect'

export type StoredLevel = Level & { readonly id: LevelId }

export type StoredNode = TreeNode & {
  readonly id: NodeId
  readonly parentId: NodeId | null
  readonly levelId: LevelId
  readonly key: string
  readonly title: string
  /** How often it was renamed. */
  readonly titleVersion: number
  /** Null where the node carries no sheet. */
  readonly sheetId: string | null
  readonly sheetState: SheetState | null
  readonly secondaryParentIds: readonly NodeId[]
  /** What it was called before it moved, the latest last. */
  readonly aliases: readonly Alias[]
  /** How many of each level the branch announces, by the level's key. */
  readonly declaredCounts: Readonly<Record<string, number>>
}

/** The tree of a plan at one version: what numbering, promotion, moves and decisions reason on. */
export type Structure = {
  readonly planId: PlanId
  readonly version: number
  readonly levels: readonly StoredLevel[]
  readonly nodes: readonly StoredNode[]
  readonly territories: readonly { readonly id: string; readonly name: string }[]
}

/** Levels and nodes of a plan, read in one statement so that they belong to the version that comes with them. */
export async function readStructure(sql: Sql, planId: string): Promise<Structure | undefined> {
  const [row] = await sql<Structure[]>`
    select p.id as plan_id, p.version,
      coalesce((
        select jsonb_agg(jsonb_build_object('id', l.id, 'key', l.key, 'depth', l.depth,
          'labelSingular', l.label_singular, 'labelPlural', l.label_plural, 'allowedParents', l.allowed_parents,
          'numbering', l.numbering, 'carriesSheet', l.carries_sheet) order by l.depth, l.key)
        from level l where l.plan_id = p.id), '[]') as levels,
      coalesce((
        select jsonb_agg(jsonb_build_object('id', n.id, 'key', n.key, 'parentId', n.parent_id, 'levelId', n.level_id,
          'levelKey', l.key, 'position', n.position, 'state', n.state, 'frozenNumber', n.frozen_number,
          'territoryId', n.territory_id, 'title', n.title,
          'titleVersion', n.title_version, 'sheetId', s.id, 'sheetState', s.state, 'declaredCounts', n.declared_counts,
          'secondaryParentIds', coalesce(o.ids, '[]'), 'aliases', coalesce(a.names, '[]')) order by n.position, n.id)
        from node n join level l on l.id = n.level_id left join sheet s on s.node_id = n.id
        left join (
          select node_id, jsonb_agg(parent_id order by seq) as ids
          from node_parent where plan_id = p.id group by node_id) o on o.node_id = n.id
        left join (
          select node_id, jsonb_agg(jsonb_build_object('number', number, 'reference', reference)
            order by plan_version nulls first, seq) as names
          from node_alias where plan_id = p.id group by node_id) a on a.node_id = n.id
        where n.plan_id = p.id), '[]') as nodes,
      coalesce((
        select jsonb_agg(jsonb_build_object('id', t.id, 'name', coalesce(t.display_name, t.name, t.key)))
        from territory t where t.plan_id = p.id), '[]') as territories
    from plan p
    where p.id = ${planId}
  `
  return row
}

/** What a new node brings: its sheet comes with it when its level carries one. */
export type NewNode = {
  readonly id: string
  readonly levelId: string
  readonly parentId: string | null
  /** Rank among its siblings, from 0. */
  readonly position: number
  readonly title: string
  readonly groupId?: string | null
  readonly sheet: NewSheet | null
}

/** `seed` is the base64 of the first update of the sheet's shared document. */
export type NewSheet = {
  readonly id: string
  readonly documentId: string
  readonly schemaVersion: number
  readonly seed: string
}

export type StructureChange = {
  readonly planId: string
  readonly expectedVersion: number
  readonly actorId: string
  readonly at: Date
}

/** Refuses with `stale-version` when the plan moved since its structure was read. */
export async function createNode(sql: Sql, change: StructureChange, node: NewNode): Promise<void> {
  await act(sql`
    select create_node(${sql.json(node)}, ${change.planId}, ${change.expectedVersion}, ${change.actorId}, ${change.at})
  `)
}

/** Puts a node elsewhere; `aliases` are the names that this takes from it and from what stands under it. */
export async function moveNodeTo(
  sql: Sql,
  change: StructureChange,
  id: string,
  place: { readonly levelId: string; readonly parentId: string | null; readonly position: number },
  aliases: readonly (Alias & { readonly nodeId: string })[],
): Promise<void> {
  await act(sql`
    select place_node(${change.planId}, ${id}, ${sql.json(place)}, ${sql.json(aliases)},
      ${change.expectedVersion}, ${change.actorId}, ${change.at})
  `)
}

export async function changeNodeState(
  sql: Sql,
  change: StructureChange,
  id: string,
  step: { readonly from: string; readonly to: string; readonly kind: string; readonly reason: string | null },
): Promise<void> {
  await act(sql`
    select move_node_state(${change.planId}, ${id}, ${step.from}, ${step.to}, ${step.kind}, ${step.reason},
      ${change.expectedVersion}, ${change.actorId}, ${change.at})
  `)
}
