import {
  listMatrixCrossings,
  type MatrixColumn,
  type MatrixCrossing,
  readMatrixAxis,
  readSheetStates,
  readStructure,
  type Structure,
} from '@deconcert/database/plan'
import { found, type Refusal, Refused } from '@deconcert/domain'
import {
  type CrossingKind,
  crossingRefusal,
  descendantsOf,
  inPlanOrder,
  isLive,
  type NodeState,
  numberTree,
  readMatrixColumns,
  referenceReader,
  territoryNames,
} from '@deconcert/domain/plan'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

export type MatrixAsked = { readonly level: string; readonly columns: string }

/** Row, column, intensity, version, role, note: as thin as can be, since a matrix may have thousands. */
export type ThinCell = readonly [number, number, number, number, string, string]

type MatrixRow = {
  readonly id: string
  readonly title: string
  readonly state: NodeState
  readonly number: string | null
  /** Where it stands: « Orientation 2 · Axe 1 ». */
  readonly reference: string
  /** Why its cells are filled by nobody, or null. */
  readonly refusal: Refusal | null
}

export type Matrix = {
  /** The name of the facet; null for territories and bodies. */
  readonly label: string | null
  readonly columns: readonly MatrixColumn[]
  readonly rows: readonly MatrixRow[]
  readonly cells: readonly ThinCell[]
}

/** The live lines of a level, crossed with the items of a facet, the territories or the bodies of the plan. */
export async function readMatrix(
  tools: Tools,
  { planId }: Actor,
  { level, columns }: MatrixAsked,
): Promise<Matrix> {
  const asked = readMatrixColumns(columns)
  if (asked === null) throw new Refused('choice-unknown', 'columns')
  const [structure, axis, sheetStates] = await Promise.all([
    readStructure(tools.sql, planId),
    readMatrixAxis(tools.sql, planId, asked),
    readSheetStates(tools.sql, planId),
  ])
  const { nodeId, label, columns: shown } = found(axis)
  const crossed = { kind: kindsOf[asked.kind], sheetStates }
  const rows = rowsOf(found(structure), level, nodeId, crossed)
  const crossings = await listMatrixCrossings(
    tools.sql,
    planId,
    shown.map(({ id }) => id),
  )
  const rowIds = rows.map(({ id }) => id as string)
  const columnIds = shown.map(({ id }) => id)
  return { label, columns: shown, rows, cells: thinCells(rowIds, columnIds, crossings) }
}

const kindsOf = { facet: 'item', territories: 'territory', structures: 'body' } as const

const noSheet = { sheetState: null, isSheetHeld: false }

type Crossed = {
  readonly kind: CrossingKind
  readonly sheetStates: Awaited<ReturnType<typeof readSheetStates>>
}

/** The lines of a level, in the order of the plan; of a facet that stands on a branch, those of the branch. */
function rowsOf(
  { levels, nodes, territories }: Structure,
  levelKey: string,
  branchId: string | null,
  { kind, sheetStates }: Crossed,
): readonly MatrixRow[] {
  if (!levels.some(({ key }) => key === levelKey)) throw new Refused('level-unknown', 'level')
  const numbers = numberTree(levels, nodes)
  const referenceOf = referenceReader(levels, nodes, numbers, territoryNames(territories))
  const branch =
    branchId === null ? null : new Set([branchId, ...descendantsOf(nodes, branchId).map(({ id }) => id)])
  return inPlanOrder(nodes)
    .map(({ node }) => node)
    .filter(
      (node) =>
        node.levelKey === levelKey &&
        isLive(node.state) &&
        (branch === null || branch.has(node.id as string)),
    )
    .map(({ id, title, state }) => ({
      id,
      title,
      state,
      number: numbers.get(id) ?? null,
      reference: referenceOf(id),
      refusal: crossingRefusal({ state, ...(sheetStates.get(id) ?? noSheet) }, kind),
    }))
}

function thinCells(
  rowIds: readonly string[],
  columnIds: readonly string[],
  crossings: readonly MatrixCrossing[],
): readonly ThinCell[] {
  const rowAt = new Map(rowIds.map((id, index) => [id, index]))
  const columnAt = new Map(columnIds.map((id, index) => [id, index]))
  return crossings.flatMap(({ nodeId, columnId, intensity, version, role, note }) => {
    const [row, column] = [rowAt.get(nodeId), columnAt.get(columnId)]
    return row === undefined || column === undefined ? [] : [[row, column, intensity, version, role, note]]
  })
}
