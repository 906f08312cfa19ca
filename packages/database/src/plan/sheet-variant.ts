import type { SheetState } from '@deconcert/domain/sheet'
import { act } from '../act'
import type { Sql } from '../connect'
import type { NewNode, StructureChange } from './structure'

export type SheetVariant = {
  readonly id: string
  readonly nodeId: string
  readonly title: string
  readonly territoryId: string | null
  /** How far the variant is. */
  readonly state: SheetState
  /** How many fields say something else than the departmental sheet; a long text that is not inherited counts. */
  readonly differing: number
}

/** The variants of a departmental sheet, in the order of their territories. */
export async function listVariants(sql: Sql, sheetId: string): Promise<readonly SheetVariant[]> {
  return await sql<SheetVariant[]>`
    select s.id, s.node_id, n.title, n.territory_id, s.state,
      (select count(*) from sheet_own_field own
        left join sheet_field_shown here on here.sheet_id = s.id and here.key = own.key
        left join sheet_field_shown there on there.sheet_id = s.variant_of and there.key = own.key
        where own.sheet_id = s.id and (own.key in ('findings', 'strategic-objective', 'description', 'other-means')
          or coalesce(here.value, 'null') <> coalesce(there.value, 'null'))) as differing
    from sheet s
    join node n on n.id = s.node_id
    left join territory t on t.id = n.territory_id
    where s.variant_of = ${sheetId} and n.state not in ('retired', 'set-aside')
    order by t.position nulls first, n.title, s.id
  `
}

export type Change = { readonly planId: string; readonly actorId: string; readonly at: Date }

/** Refuses with `variant-of-variant` when one of the two is a variant or has some. Null: a sheet by itself. */
export async function setSheetVariant(
  sql: Sql,
  { planId, actorId, at }: Change,
  sheetId: string,
  departmentalId: string | null,
  ownKeys: readonly string[],
): Promise<void> {
  await act(sql`
    select set_sheet_variant(${planId}, ${sheetId}, ${departmentalId}, ${sql.json(ownKeys)}, ${actorId}, ${at})
  `)
}

/** Refuses with `stale-version` when the plan moved since its structure was read. */
export async function createVariant(
  sql: Sql,
  change: StructureChange,
  node: NewNode,
  { sheetId, territoryId }: { readonly sheetId: string; readonly territoryId: string },
): Promise<void> {
  await act(sql`
    select create_variant(${sql.json(node)}, ${sheetId}, ${territoryId}, ${change.planId},
      ${change.expectedVersion}, ${change.actorId}, ${change.at})
  `)
}

/** Lets a field of a variant be its own, or be inherited again. */
export async function setOwnField(
  sql: Sql,
  { actorId, at }: Change,
  sheetId: string,
  key: string,
  isOwn: boolean,
): Promise<void> {
  await act(sql`select set_sheet_own_field(${sheetId}, ${key}, ${isOwn}, ${actorId}, ${at})`)
}
