import { Fragment, type Node, type ResolvedPos, type Schema, Slice } from '@tiptap/pm/model'

/** Beyond this it is a file to import, not a table to paste. */
const mostCells = 5_000

/**
 * Cells that come as plain text from a spreadsheet, parted by tabs, as a table; in a table they go into its cells. Null
 * for any other text, and outside tables for what is asked to be pasted plainly.
 */
export function cellsFromText(text: string, $context: ResolvedPos, isPlain: boolean): Slice {
  const rows = cellsIn(text)
  // The editor's own way of taking text up: what it documents as « nothing returned ».
  const otherwise = null as unknown as Slice
  if (rows === null || (isPlain && !isInCell($context))) return otherwise
  return new Slice(Fragment.from(tableOf(rows, $context.doc.type.schema)), 0, 0)
}

function isInCell($context: ResolvedPos): boolean {
  return Array.from({ length: $context.depth }, (_, depth) => $context.node(depth + 1)).some(
    ({ type }) => type.name === 'table',
  )
}

function tableOf(rows: readonly (readonly string[])[], schema: Schema): Node {
  const { table, tableRow, tableCell, paragraph } = schema.nodes
  if (!table || !tableRow || !tableCell || !paragraph) throw new Error('The schema has no tables')
  const width = Math.max(...rows.map((row) => row.length))
  const cell = (text: string) => {
    const lines = text
      .split('\n')
      .map((line) => paragraph.create(null, line === '' ? null : schema.text(line)))
    return tableCell.create(null, lines)
  }
  const full = (row: readonly string[]) => Array.from({ length: width }, (_, n) => cell(row[n] ?? ''))
  return table.create(
    null,
    rows.map((row) => tableRow.create(null, full(row))),
  )
}

/** The cells of a text in which every line has as many tabs, or null; a quoted cell may hold lines, tabs and quotes. */
export function cellsIn(text: string): readonly (readonly string[])[] | null {
  if (!text.includes('\t')) return null
  const rows: string[][] = [[]]
  const cells = /("(?:[^"]|"")*"(?=[\t\n]|$)|[^\t\n]*)(\t|\n|$)/g
  for (const [, written = '', end] of text.replaceAll(/\r\n?/g, '\n').replace(/\n+$/, '').matchAll(cells)) {
    rows.at(-1)?.push(unquoted(written).trim())
    if (end === '\n') rows.push([])
    if (end === '') break
  }
  const isTable = rows.every((row) => row.length === rows[0]?.length)
  return isTable && rows.length * (rows[0]?.length ?? 0) <= mostCells ? rows : null
}

function unquoted(written: string): string {
  return /^".*"$/s.test(written) ? written.slice(1, -1).replaceAll('""', '"') : written
}
