import type { CrossingKind, Intensity, NodeState } from '@deconcert/domain/plan'
import type { SheetState } from '@deconcert/domain/sheet'
import { act } from '../act'
import type { Sql } from '../connect'

export type CrossingToSet = {
  /** Taken when the cell was never set. */
  readonly id: string
  readonly nodeId: string
  readonly kind: CrossingKind
  readonly columnId: string
  readonly intensity: Intensity
  /** What is not given stays. */
  readonly role?: string
  readonly note?: string
}

export type LineState = {
  readonly state: NodeState
  /** Null for a line without a sheet. */
  readonly sheetState: SheetState | null
  /** Whether a variant that inherits from the sheet keeps it still. */
  readonly isSheetHeld: boolean
}

/** In what state a line of the plan is, and its sheet. */
export async function readNodeState(
  sql: Sql,
  planId: string,
  nodeId: string,
): Promise<LineState | undefined> {
  const [row] = await sql<LineState[]>`
    select n.state, s.state as sheet_state, coalesce(is_sheet_held(s.id), false) as is_sheet_held from node n left join sheet s on s.node_id = n.id
    where n.id = ${nodeId} and n.plan_id = ${planId}
  `
  return row
}

/** In what state the sheet of each line of a plan that has one is, by the id of the line. */
export async function readSheetStates(
  sql: Sql,
  planId: string,
): Promise<ReadonlyMap<string, Omit<LineState, 'state'>>> {
  const rows = await sql<(Omit<LineState, 'state'> & { nodeId: string })[]>`
    select node_id, state as sheet_state, is_sheet_held(id) as is_sheet_held from sheet where plan_id = ${planId}
  `
  return new Map(rows.map(({ nodeId, ...sheet }) => [nodeId, sheet]))
}

/** The version that was seen (null for a cell never set) and who changes it when. */
export type CrossingChange = {
  readonly planId: string
  readonly expectedVersion: number | null
  readonly actorId: string
  readonly at: Date
}

/** The new version of the cell. Refuses with `stale-version` when it holds something else than what was seen and asked. */
export async function setCrossing(sql: Sql, change: CrossingChange, cell: CrossingToSet): Promise<number> {
  const [row] = await act(sql<{ version: number }[]>`
    select set_crossing(${sql.json(cell)}, ${change.planId}, ${change.expectedVersion}, ${change.actorId}, ${change.at})
      as version
  `)
  return row?.version ?? 0
}

export type Crossing = {
  readonly kind: CrossingKind
  readonly columnId: string
  readonly intensity: Intensity
  readonly role: string
  readonly note: string
  readonly version: number
  readonly setBy: string
  readonly setAt: Date
}

/** What crosses one line of a plan, emptied cells too, with who set each last. */
export async function listCrossingsOf(
  sql: Sql,
  planId: string,
  nodeId: string,
): Promise<readonly Crossing[]> {
  return await sql<Crossing[]>`
    select case when c.facet_item_id is not null then 'item' when c.territory_id is not null then 'territory'
        else 'body' end as kind,
      coalesce(c.facet_item_id, c.territory_id, c.body_id) as column_id, c.intensity, c.role, c.note, c.version,
      a.display_name as set_by, c.set_at
    from crossing c join account a on a.id = c.set_by
    where c.plan_id = ${planId} and c.node_id = ${nodeId}
    order by c.set_at, c.id
  `
}
