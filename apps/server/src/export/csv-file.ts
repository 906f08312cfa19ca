import type { Table } from './table'

/** Signs with which a spreadsheet begins a formula, the full-width ones of some keyboards included. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/

/** A cell that a spreadsheet would take for a formula is shown as the text that it is, behind an apostrophe. */
function harmless(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell
}

function quoted(cell: string): string {
  return /[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

function line(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(harmless(cell))).join(';')}\r\n`
}

/**
 * RFC 4180, but with semicolons, and behind the mark of UTF-8: what Excel opens by a double click on a French machine.
 * A row at a time.
 */
export async function* csvFile({ columns, rows }: Table): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  yield encoder.encode(`\uFEFF${line(columns)}`)
  for await (const row of rows) yield encoder.encode(line(row))
}
