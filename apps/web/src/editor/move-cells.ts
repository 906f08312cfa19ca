import type { Editor } from '@tiptap/core'
import { Fragment, type Node } from '@tiptap/pm/model'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import {
  CellSelection,
  cellAround,
  fixTables,
  isInTable,
  rowIsHeader,
  selectedRect,
  TableMap,
  type TableRect,
} from '@tiptap/pm/tables'

/** Towards the beginning or the end of the table. */
export type Direction = -1 | 1

/** Why a row or a column stays where it is. */
export type Staying = 'outsideTable' | 'atTheEdge' | 'headerFirst' | 'merged'

/** Two people changing a table at once leave rows of unequal length, on which no act on the table is defined. */
export function evenTables(editor: Editor): void {
  const evened = fixTables(editor.state)
  if (evened) editor.view.dispatch(evened)
}

/** Why the rows of the selection cannot go one further, or null when they can. */
export function rowStays(state: EditorState, by: Direction): Staying | null {
  if (!isInTable(state)) return 'outsideTable'
  const { map, table, top, bottom } = selectedRect(state)
  const neighbour = by < 0 ? top - 1 : bottom
  if (neighbour < 0 || neighbour >= map.height) return 'atTheEdge'
  if (rowIsHeader(map, table, neighbour) !== rowIsHeader(map, table, top)) return 'headerFirst'
  return [top, bottom, neighbour, neighbour + 1].some((row) => cutsRows(map, row)) ? 'merged' : null
}

/** Why the columns of the selection cannot go one further, or null when they can. */
export function columnStays(state: EditorState, by: Direction): Staying | null {
  if (!isInTable(state)) return 'outsideTable'
  const { map, left, right } = selectedRect(state)
  const neighbour = by < 0 ? left - 1 : right
  if (neighbour < 0 || neighbour >= map.width) return 'atTheEdge'
  return [left, right, neighbour, neighbour + 1].some((column) => cutsColumns(map, column)) ? 'merged' : null
}

/** Whether a merged cell stands on both sides of the line above this row. */
function cutsRows({ map, width, height }: TableMap, row: number): boolean {
  if (row <= 0 || row >= height) return false
  return map.slice(row * width, (row + 1) * width).some((cell, n) => cell === map[(row - 1) * width + n])
}

/** Whether a merged cell stands on both sides of the line before this column. */
function cutsColumns({ map, width, height }: TableMap, column: number): boolean {
  if (column <= 0 || column >= width) return false
  const rows = Array.from({ length: height }, (_, row) => row * width + column)
  return rows.some((at) => map[at] === map[at - 1])
}

/** Puts the selected rows one row further, and the caret with them. Says whether it did. */
export function moveRow(editor: Editor, by: Direction): boolean {
  evenTables(editor)
  if (rowStays(editor.state, by) !== null) return false
  const { table, tableStart, top, bottom } = selectedRect(editor.state)
  const place = (row: number) => placeOfRow(table, tableStart, row)
  const [start, end] = [place(top), place(bottom)]
  const rows = Fragment.from(table.content.content.slice(top, bottom))
  const target = by < 0 ? place(top - 1) : place(bottom + 1) - (end - start)
  inTwo(editor, { rows: by, columns: 0 }, [(tr) => tr.delete(start, end), (tr) => tr.insert(target, rows)])
  return true
}

/** Where this row begins, or the table ends. */
function placeOfRow(table: Node, tableStart: number, row: number): number {
  return table.content.content.slice(0, row).reduce((end, before) => end + before.nodeSize, tableStart)
}

/** Puts the selected columns one column further, and the caret with them. Says whether it did. */
export function moveColumn(editor: Editor, by: Direction): boolean {
  evenTables(editor)
  if (columnStays(editor.state, by) !== null) return false
  const { state } = editor
  const rect = selectedRect(state)
  const parts = columnParts(rect).map((part) => ({
    ...part,
    cells: state.doc.slice(part.start, part.end).content,
  }))
  const target = rect.left + by
  const take = (tr: Transaction) => parts.reduceRight((all, { start, end }) => all.delete(start, end), tr)
  const put = (tr: Transaction) => {
    const table = tr.doc.resolve(rect.tableStart).parent
    const map = TableMap.get(table)
    return parts.reduceRight(
      (all, { cells }, row) => all.insert(rect.tableStart + map.positionAt(row, target, table), cells),
      tr,
    )
  }
  inTwo(editor, { rows: 0, columns: by }, [take, put])
  return true
}

/** What the selected columns hold of each row. */
function columnParts({ map, table, tableStart, left, right }: TableRect): { start: number; end: number }[] {
  return Array.from({ length: map.height }, (_, row) => ({
    start: tableStart + map.positionAt(row, left, table),
    end: tableStart + map.positionAt(row, right, table),
  }))
}

type Shift = { readonly rows: number; readonly columns: number }
type Change = (tr: Transaction) => Transaction

/**
 * Taken away, then put down: told at once that cells are gone here and back there, the shared text would rewrite all
 * that lies between, and a colleague's words with it.
 */
function inTwo(editor: Editor, shift: Shift, [take, put]: readonly [Change, Change]): void {
  const select = movedSelection(editor.state, shift)
  editor.view.dispatch(take(editor.state.tr))
  const tr = put(editor.state.tr)
  select(tr)
  editor.view.dispatch(tr.scrollIntoView())
}

/** What will select the same letters or cells, once these have moved. */
function movedSelection(state: EditorState, { rows, columns }: Shift): (tr: Transaction) => void {
  const { selection } = state
  const { map, tableStart } = selectedRect(state)
  const isCells = selection instanceof CellSelection
  const [anchor, head] = isCells
    ? [selection.$anchorCell, selection.$headCell]
    : [selection.$from, selection.$to]
  const placeOf = ($at: typeof anchor) => {
    const cell = isCells ? $at.pos : (cellAround($at)?.pos ?? tableStart)
    const { top, left } = map.findCell(cell - tableStart)
    return { at: (top + rows) * map.width + left + columns, offset: $at.pos - cell }
  }
  const places = [placeOf(anchor), placeOf(head)] as const
  return (tr) => {
    const now = TableMap.get(tr.doc.resolve(tableStart).parent)
    const [from, to] = places.map(({ at, offset }) => tableStart + (now.map[at] ?? 0) + offset)
    if (from === undefined || to === undefined) return
    tr.setSelection(isCells ? CellSelection.create(tr.doc, from, to) : TextSelection.create(tr.doc, from, to))
  }
}
