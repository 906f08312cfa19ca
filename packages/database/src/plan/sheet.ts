import type { NodeState } from '@deconcert/domain/plan'
import type { SheetState } from '@deconcert/domain/sheet'
import { act } from '../act'
import type { Sql } from '../connect'

export type SheetLine = {
  readonly id: string
  readonly nodeId: string
  readonly documentId: string
  readonly title: string
  readonly state: NodeState
  readonly groupSlug: string | null
  readonly groupName: string | null
  /** Of the short fields asked about, those that hold something, be it what a variant inherits. */
  readonly filled: number
  readonly lead: { readonly structure?: string; readonly department?: string } | null
  readonly updatedAt: Date | null
}

/** Every sheet of a plan, with how many of the fields of these keys are filled. Order and numbers are the tree's. */
export async function listSheets(
  sql: Sql,
  planId: string,
  keys: readonly string[],
): Promise<readonly SheetLine[]> {
  return await sql<SheetLine[]>`
    with shown as (
      select s.id as sheet_id, f.key, f.value, f.updated_at
      from sheet s join sheet_field_shown f on f.sheet_id = s.id
      where s.plan_id = ${planId} and (s.variant_of is null or exists (
        select from sheet_own_field o where o.sheet_id = s.id and o.key = f.key))
      union all
      select s.id, f.key, f.value, f.updated_at
      from sheet s join sheet_field_shown f on f.sheet_id = s.variant_of
      where s.plan_id = ${planId} and not exists (
        select from sheet_own_field o where o.sheet_id = s.id and o.key = f.key)
    )
    select s.id, s.node_id, s.document_id, n.title, n.state, g.slug as group_slug, g.name as group_name,
      count(f.key) filter (where f.key = any(string_to_array(${keys.join(',')}, ','))
        and f.value not in ('null', '""', '[]')) as filled,
      (jsonb_agg(f.value) filter (where f.key = 'lead')) -> 0 as lead,
      max(f.updated_at) as updated_at
    from sheet s
    join node n on n.id = s.node_id
    left join working_group g on g.id = s.group_id
    left join shown f on f.sheet_id = s.id
    where s.plan_id = ${planId}
    group by s.id, n.id, g.id
  `
}

export type SheetFieldRow = {
  readonly key: string
  readonly value: unknown
  readonly version: number
  readonly updatedBy: string | null
  readonly updatedAt: string
}

export type SheetRow = {
  readonly id: string
  readonly nodeId: string
  readonly documentId: string
  readonly groupId: string | null
  readonly groupSlug: string | null
  readonly groupName: string | null
  /** The title of its node, and how often it was renamed. */
  readonly title: string
  readonly titleVersion: number
  readonly state: NodeState
  /** How far the sheet itself is. */
  readonly sheetState: SheetState
  /** Whether a variant that inherits from it keeps it still. */
  readonly isHeld: boolean
  readonly territoryId: string | null
  /** The departmental sheet of which it is a territorial variant. */
  readonly variantOf: string | null
  /** The fields that a variant does not inherit. */
  readonly ownKeys: readonly string[]
  readonly fields: readonly SheetFieldRow[]
}

export async function readSheet(sql: Sql, planId: string, id: string): Promise<SheetRow | undefined> {
  const [row] = await sql<SheetRow[]>`
    select s.id, s.node_id, s.document_id, s.group_id, g.slug as group_slug, g.name as group_name, n.title,
      n.title_version, n.state, s.state as sheet_state, is_sheet_held(s.id) as is_held, n.territory_id, s.variant_of,
      array(select key from sheet_own_field where sheet_id = s.id order by key) as own_keys,
      coalesce((select jsonb_agg(jsonb_build_object('key', f.key, 'value', f.value, 'version', f.version,
        'updatedBy', a.display_name, 'updatedAt', f.updated_at))
        from sheet_field_shown f left join account a on a.id = f.updated_by where f.sheet_id = s.id), '[]') as fields
    from sheet s
    join node n on n.id = s.node_id
    left join working_group g on g.id = s.group_id
    where s.id = ${id} and s.plan_id = ${planId}
  `
  return row
}

export type FieldToSave = {
  readonly sheetId: string
  readonly key: string
  readonly value: unknown
  /** The version that the person was looking at; 0 for a field never written. */
  readonly expectedVersion: number
}

/** The fields that show what the line of a sheet is ticked with. */
const tickedFields: readonly string[] = ['principles', 'audiences']

/** Refuses with `stale-version` when somebody else saved the field, or ticked the line, meanwhile. */
export async function saveSheetField(
  sql: Sql,
  field: FieldToSave,
  actorId: string,
  at: Date,
): Promise<number> {
  // As text: the driver would send an emptied field, null in JSON, as no value at all.
  const [row] = await act(sql<{ version: number }[]>`
    select ${sql(tickedFields.includes(field.key) ? 'set_sheet_items' : 'set_sheet_field')}(${field.sheetId},
      ${field.key}, ${JSON.stringify(field.value)}::text::jsonb, ${field.expectedVersion}, ${actorId}, ${at}) as version
  `)
  return row?.version ?? field.expectedVersion
}

/** Whether each of these is a file of this sheet, or of the one of which it is a territorial variant. */
export async function areFilesOfSheet(sql: Sql, sheetId: string, files: readonly string[]): Promise<boolean> {
  const [row] = await sql<{ unknown: number }[]>`
    select count(*) as unknown
    from unnest(string_to_array(${files.join(',')}, ',')) as wanted(id)
    where not exists (
      select from document_file f join sheet s on s.document_id = f.document_id
      where f.id::text = wanted.id
        and (s.id = ${sheetId} or s.id = (select variant_of from sheet where id = ${sheetId})))
  `
  return row?.unknown === 0
}

/** Whether each of these ids is of a node, a facet's item or a territory of the plan. */
export async function areReferencesOf(sql: Sql, planId: string, ids: readonly string[]): Promise<boolean> {
  const [row] = await sql<{ unknown: number }[]>`
    select count(*) as unknown
    from unnest(string_to_array(${ids.join(',')}, ',')::uuid[]) as wanted(id)
    where not exists (select from node where id = wanted.id and plan_id = ${planId})
      and not exists (select from territory where id = wanted.id and plan_id = ${planId})
      and not exists (
        select from facet_item i join facet f on f.id = i.facet_id where i.id = wanted.id and f.plan_id = ${planId})
  `
  return row?.unknown === 0
}
