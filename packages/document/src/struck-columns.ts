import type { Node } from '@tiptap/pm/model'
import { TableMap } from '@tiptap/pm/tables'
import type { Transform } from '@tiptap/pm/transform'
import { readBlockMark } from './suggestion'

type Rows = { readonly from: number; readonly to: number }

/** Cells of rows that are new in a table, between two places: in a column that is proposed to go, they go with it. */
export function strikeWithColumns(tr: Transform, { from, to }: Rows): void {
  const $from = tr.doc.resolve(from)
  const table = $from.parent
  if (table.type.spec.tableRole !== 'table') return
  const start = $from.start()
  const map = TableMap.get(table)
  const isNew = (cell: number) => cell >= from - start && cell < to - start
  for (let column = 0; column < map.width; column += 1) {
    const cells = cellsOfColumn(map, column)
    const removed = struckTogether(
      table,
      cells.filter((cell) => !isNew(cell)),
    )
    if (removed === null) continue
    for (const cell of cells.filter(isNew)) {
      if (isNarrow(table, cell)) tr.setNodeAttribute(start + cell, 'removed', removed)
    }
  }
}

function cellsOfColumn({ map, width }: TableMap, column: number): readonly number[] {
  return [...new Set(map.filter((_, index) => index % width === column))]
}

/** The proposal that takes all these cells away; null when one of them stays, or reaches into another column. */
function struckTogether(table: Node, cells: readonly number[]): string | null {
  const marks = cells.map((cell) => (isNarrow(table, cell) ? table.nodeAt(cell)?.attrs.removed : null))
  const [first] = marks
  return typeof first === 'string' && marks.every((mark) => readBlockMark(mark) !== null) ? first : null
}

function isNarrow(table: Node, cell: number): boolean {
  return table.nodeAt(cell)?.attrs.colspan === 1
}
