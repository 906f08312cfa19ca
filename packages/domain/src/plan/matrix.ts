import type { Refusal } from '../refusal'
import { isStorable } from '../text'
import type { Intensity } from './crossing'

/** How the cells of a matrix are read and filled: the same crossing shows a tick, an intensity, a role or a note. */
export const cellKinds = ['tick', 'intensity', 'role', 'text'] as const

export type CellKind = (typeof cellKinds)[number]

export const matrixTitleLength = 200

/** What stands in the columns: the items of a facet (by its key), the territories, the bodies of the plan. */
export type MatrixColumns =
  | { readonly kind: 'facet'; readonly key: string }
  | { readonly kind: 'territories' | 'structures' }

/** Reads `facet:principes`, `territories` or `structures`; null for anything else. */
export function readMatrixColumns(text: string): MatrixColumns | null {
  if (text === 'territories' || text === 'structures') return { kind: text }
  const key = text.startsWith('facet:') ? text.slice('facet:'.length) : ''
  return key === '' ? null : { kind: 'facet', key }
}

export type SavedMatrix = {
  readonly title: string
  readonly levelKey: string
  /** As `readMatrixColumns` reads it. */
  readonly columns: string
  readonly cells: CellKind
}

type Axes = { readonly levelKeys: readonly string[]; readonly facetKeys: readonly string[] }

/** Why a matrix cannot be kept in a plan of these levels and facets, or null when it can. */
export function savedMatrixRefusal({ title, levelKey, columns }: SavedMatrix, axes: Axes): Refusal | null {
  if (title.trim() === '') return 'title-missing'
  if (!isStorable(title)) return 'wrong-type'
  if (title.length > matrixTitleLength) return 'too-long'
  if (!axes.levelKeys.includes(levelKey)) return 'level-unknown'
  const read = readMatrixColumns(columns)
  const isKnown = read !== null && (read.kind !== 'facet' || axes.facetKeys.includes(read.key))
  return isKnown ? null : 'choice-unknown'
}

export type MatrixCell = {
  readonly rowId: string
  readonly columnId: string
  readonly intensity: Intensity
}

export type MatrixFigures = {
  readonly filled: number
  readonly cells: number
  /** Whole percents, never 0 while a cell is filled, never 100 while one is empty; null without any cell. */
  readonly coverage: number | null
  readonly emptyRows: readonly string[]
  readonly emptyColumns: readonly string[]
}

/** What a matrix shows at a glance: how much of it is filled, and which lines and columns nothing crosses. */
export function matrixFigures(
  rowIds: readonly string[],
  columnIds: readonly string[],
  cells: readonly MatrixCell[],
): MatrixFigures {
  const [rows, columns] = [new Set(rowIds), new Set(columnIds)]
  const filled = cells.filter(
    ({ rowId, columnId, intensity }) => intensity > 0 && rows.has(rowId) && columns.has(columnId),
  )
  for (const { rowId, columnId } of filled) {
    rows.delete(rowId)
    columns.delete(columnId)
  }
  const count = rowIds.length * columnIds.length
  return {
    filled: filled.length,
    cells: count,
    coverage: count === 0 ? null : wholePercent(filled.length, count),
    emptyRows: rowIds.filter((id) => rows.has(id)),
    emptyColumns: columnIds.filter((id) => columns.has(id)),
  }
}

function wholePercent(part: number, whole: number): number {
  if (part === 0 || part === whole) return part === 0 ? 0 : 100
  return Math.min(99, Math.max(1, Math.round((100 * part) / whole)))
}
