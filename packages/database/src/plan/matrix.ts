import type { CrossingKind, Intensity, MatrixColumns, SavedMatrix } from '@deconcert/domain/plan'
import { act } from '../act'
import type { Sql } from '../connect'

export type StoredMatrix = SavedMatrix & { readonly id: string; readonly version: number }

/** The matrices that a plan keeps, in the order in which they were made. */
export async function listMatrices(sql: Sql, planId: string): Promise<readonly StoredMatrix[]> {
  return await sql<StoredMatrix[]>`
    select id, title, level_key, columns, cells, version from matrix
    where plan_id = ${planId} and retired_at is null
    order by position, id
  `
}

export type MatrixChange = {
  readonly planId: string
  readonly expectedVersion: number | null
  readonly actorId: string
  readonly at: Date
}

/** The new version. Refuses with `stale-version` when somebody changed the matrix meanwhile. */
export async function saveMatrix(
  sql: Sql,
  { planId, expectedVersion, actorId, at }: MatrixChange,
  matrix: SavedMatrix & { readonly id: string },
): Promise<number> {
  const [row] = await act(sql<{ version: number }[]>`
    select save_matrix(${sql.json(matrix)}, ${planId}, ${expectedVersion}, ${actorId}, ${at}) as version
  `)
  return row?.version ?? 0
}

export async function retireMatrix(
  sql: Sql,
  planId: string,
  id: string,
  actorId: string,
  at: Date,
): Promise<void> {
  await act(sql`select retire_matrix(${planId}, ${id}, ${actorId}, ${at})`)
}

export type MatrixColumn = {
  readonly id: string
  readonly kind: CrossingKind
  /** Its number, or its code where it is not numbered; null without either. */
  readonly code: string | null
  /** Null for a territory without a name. */
  readonly label: string | null
  /** The name of the group in which a facet puts it. */
  readonly group: string | null
}

export type MatrixAxis = {
  /** Of a facet; null for territories and bodies. */
  readonly label: string | null
  /** The line of the plan under which the facet stands; null for the whole plan. */
  readonly nodeId: string | null
  readonly columns: readonly MatrixColumn[]
}

export type MatrixCrossing = {
  readonly nodeId: string
  readonly columnId: string
  readonly intensity: Intensity
  readonly version: number
  readonly role: string
  readonly note: string
}

/** The facets that columns may be made of, with how many lines of columns each gives. */
type CrossedFacet = {
  readonly key: string
  readonly label: string
  readonly items: number
}

/** What the lines of a plan may be crossed with. */
export type MatrixChoices = {
  readonly facets: readonly CrossedFacet[]
  readonly territories: number
  readonly structures: number
}

export async function readMatrixChoices(sql: Sql, planId: string): Promise<MatrixChoices> {
  const [row] = await sql<MatrixChoices[]>`
    select
      coalesce((select jsonb_agg(jsonb_build_object('key', f.key, 'label', f.label,
        'items', (select count(*) from facet_item i where i.facet_id = f.id and not i.retired)) order by f.position, f.key)
        from facet f where f.plan_id = ${planId} and not f.retired), '[]') as facets,
      (select count(*)::int from territory where plan_id = ${planId} and not retired) as territories,
      (select count(*)::int from body where plan_id = ${planId}) as structures
  `
  return row ?? { facets: [], territories: 0, structures: 0 }
}

/** The columns of a matrix; nothing when the plan has no such facet. */
export async function readMatrixAxis(
  sql: Sql,
  planId: string,
  columns: MatrixColumns,
): Promise<MatrixAxis | undefined> {
  if (columns.kind === 'facet') {
    const [axis] = await sql<MatrixAxis[]>`
      select f.label, f.node_id, coalesce((
        select jsonb_agg(jsonb_build_object('id', i.id, 'kind', 'item', 'code', coalesce(i.number::text, i.code),
          'label', coalesce(i.display_label, i.label), 'group', g.label)
          order by g.rank nulls first, i.position, i.id)
        from facet_item i
        left join lateral (
          select said.value->>'label' as label, said.ordinality as rank
          from jsonb_array_elements(f.groups) with ordinality said
          where said.value->>'key' = i.group_key limit 1
        ) g on true
        where i.facet_id = f.id and not i.retired), '[]') as columns
      from facet f where f.plan_id = ${planId} and not f.retired and (f.key = ${columns.key} or f.id::text = ${columns.key})
    `
    return axis
  }
  const found =
    columns.kind === 'territories'
      ? await sql<MatrixColumn[]>`
          select id, 'territory' as kind, code, coalesce(display_name, name) as label, null as "group"
          from territory where plan_id = ${planId} and not retired order by position, id`
      : await sql<MatrixColumn[]>`
          select id, 'body' as kind, null as code, label, null as "group"
          from body where plan_id = ${planId} order by key`
  return { label: null, nodeId: null, columns: found }
}

/** What the columns of this kind cross in the whole plan, emptied cells included for their versions. */
export async function listMatrixCrossings(
  sql: Sql,
  planId: string,
  columnIds: readonly string[],
): Promise<readonly MatrixCrossing[]> {
  return await sql<MatrixCrossing[]>`
    select node_id, coalesce(facet_item_id, territory_id, body_id) as column_id, intensity, version, role, note
    from crossing
    where plan_id = ${planId}
      and coalesce(facet_item_id, territory_id, body_id) = any(string_to_array(${columnIds.join(',')}, ',')::uuid[])
  `
}
