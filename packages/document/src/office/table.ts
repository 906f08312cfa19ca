import type { JSONContent } from '../content'
import { paragraph } from './blocks'
import { NotReadable } from './not-readable'

export type FoundCell = {
  readonly blocks: readonly JSONContent[]
  readonly columns: number
  readonly rows: number
  readonly isHeader: boolean
}

const mostSpanned = 100
/** Beyond it, no page shows a table. */
const mostCells = 5000

function span(count: number): number {
  return Number.isFinite(count) ? Math.min(Math.max(Math.trunc(count), 1), mostSpanned) : 1
}

/** A table of the schema; null for one without a cell. Throws NotReadable. */
export function table(rows: readonly (readonly FoundCell[])[]): JSONContent | null {
  const cells = rows.reduce((sum, row) => sum + row.length, 0)
  if (cells > mostCells) throw new NotReadable('too-big')
  if (cells === 0) return null
  return {
    type: 'table',
    content: rows.map((row) => ({
      type: 'tableRow',
      content: row.map(({ blocks, columns, rows: high, isHeader }) => ({
        type: isHeader ? 'tableHeader' : 'tableCell',
        attrs: { colspan: span(columns), rowspan: span(high) },
        content: blocks.length > 0 ? [...blocks] : [paragraph([])],
      })),
    })),
  }
}
