import type { CellKind, Intensity } from '@deconcert/domain/plan'
import { useState } from 'react'
import { type Cell, type CellValue, emptyCell, pressed } from './cell'
import type { Matrix, MatrixAsked, MatrixColumn, MatrixRow } from './matrix-query'
import { useCells } from './use-cells'
import type { CellAt } from './use-grid-keys'

export type OpenCell = {
  readonly row: MatrixRow
  readonly column: MatrixColumn
  readonly columnIndex: number
  readonly cell: Cell
}

export type CellActs = {
  readonly press: (at: CellAt) => void
  readonly type: (at: CellAt, intensity: Intensity) => void
  readonly open: (at: CellAt) => void
}

/** What may be done to the cells of a matrix, and the cell whose details are open. */
export function useCellActs(
  slug: string,
  asked: MatrixAsked,
  matrix: Matrix,
  { kind, mayFill }: { readonly kind: CellKind; readonly mayFill: boolean },
) {
  const { pending, writer } = useCells(slug, asked)
  const [opened, setOpened] = useState<CellAt | null>(null)

  const cellAt = ({ row: rowAt, column: columnAt }: CellAt): OpenCell | null => {
    const [row, column] = [matrix.rows[rowAt], matrix.columns[columnAt]]
    if (row === undefined || column === undefined) return null
    const stored = matrix.cells[row.id]?.[column.id] ?? emptyCell
    const cell = { ...stored, ...pending[row.id]?.[column.id] }
    return { row, column, columnIndex: columnAt, cell }
  }
  const write = ({ row, column, cell }: OpenCell, change: Partial<CellValue>) =>
    void writer.write({ rowId: row.id, columnId: column.id }, change, cell.version)

  const isHeld = (place: OpenCell) => !mayFill || place.row.refusal !== null

  const acts: CellActs = {
    press: (at) => {
      const place = cellAt(at)
      const change = place === null || isHeld(place) ? null : pressed(kind, place.cell)
      if (place === null || change === null) setOpened(at)
      else write(place, change)
    },
    type: (at, intensity) => {
      const place = cellAt(at)
      if (place !== null && !isHeld(place)) write(place, { intensity })
    },
    open: setOpened,
  }
  const open = opened === null ? null : cellAt(opened)
  return { pending, acts, open, write, close: () => setOpened(null) }
}
