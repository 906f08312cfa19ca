import type { Intensity } from '@deconcert/domain/plan'
import { queryOptions } from '@tanstack/react-query'
import { api, call } from '../../lib/api'
import type { LiveEntry } from '../../lib/live-feed'
import { planKey } from '../../lib/query-key'
import { type Cell, emptyCell } from './cell'

export type RowCells = Readonly<Record<string, Cell>>

export type MatrixAsked = { readonly level: string; readonly columns: string }

/** A matrix as it is filled now. What others fill comes with the journal, cell by cell, without asking again. */
export function matrixQuery(slug: string, asked: MatrixAsked) {
  return queryOptions({
    queryKey: planKey(slug, 'matrix', asked.level, asked.columns),
    queryFn: () => readMatrix(slug, asked),
    meta: { takeEntry: (data: unknown, entry: LiveEntry) => takeEntry(data as Matrix | undefined, entry) },
  })
}

async function readMatrix(slug: string, query: MatrixAsked) {
  const { cells, ...matrix } = await call(
    api.plans[':plan'].matrix.$get({ param: { plan: slug }, query: { ...query } }),
  )
  const byRow: Record<string, Record<string, Cell>> = {}
  for (const [rowAt, columnAt, intensity, version, role, note] of cells) {
    const [row, column] = [matrix.rows[rowAt], matrix.columns[columnAt]]
    if (row === undefined || column === undefined) continue
    const ofRow = byRow[row.id] ?? {}
    ofRow[column.id] = { intensity: intensity as Intensity, version, role, note }
    byRow[row.id] = ofRow
  }
  return { ...matrix, cells: byRow as Readonly<Record<string, RowCells>> }
}

export type Matrix = Awaited<ReturnType<typeof readMatrix>>
export type MatrixRow = Matrix['rows'][number]
export type MatrixColumn = Matrix['columns'][number]

/** The matrix with one cell set, unless it already holds this version or a later one. */
export function withCell(matrix: Matrix, rowId: string, columnId: string, cell: Cell): Matrix {
  const ofRow = matrix.cells[rowId]
  if ((ofRow?.[columnId] ?? emptyCell).version >= cell.version) return matrix
  return { ...matrix, cells: { ...matrix.cells, [rowId]: { ...ofRow, [columnId]: cell } } }
}

/** Takes in what the journal tells of a cell. A note is not in the journal: the matrix is then asked again. */
export function takeEntry(matrix: Matrix | undefined, { kind, subject }: LiveEntry): Matrix | undefined {
  if (matrix === undefined || kind !== 'crossing-set') return undefined
  const { node, column, intensity, version, role, noted } = subject as Record<string, unknown>
  if (typeof node !== 'string' || typeof column !== 'string' || typeof version !== 'number') return undefined
  const known = matrix.cells[node]?.[column] ?? emptyCell
  const isShown = matrix.rows.some(({ id }) => id === node) && matrix.columns.some(({ id }) => id === column)
  if (!isShown || known.version >= version) return matrix
  // A version in between was missed, with a note in it perhaps.
  if (noted === true || known.version !== version - 1) return undefined
  return withCell(matrix, node, column, {
    intensity: intensity as Intensity,
    role: String(role),
    note: known.note,
    version,
    isFresh: true,
  })
}

/** The crossings of one line, with who set each last. */
export function crossingsQuery(slug: string, nodeId: string) {
  return queryOptions({
    queryKey: planKey(slug, 'crossings', nodeId),
    queryFn: () =>
      call(api.plans[':plan'].crossings.$get({ param: { plan: slug }, query: { node: nodeId } })),
  })
}

/** The matrices that the plan keeps, and what another could be made of. */
export function matricesQuery(slug: string) {
  return queryOptions({
    queryKey: planKey(slug, 'matrices'),
    queryFn: () => call(api.plans[':plan'].matrices.$get({ param: { plan: slug } })),
  })
}

export type SavedMatrices = Awaited<ReturnType<NonNullable<ReturnType<typeof matricesQuery>['queryFn']>>>
