import writeXlsxFile, { type SheetData } from 'write-excel-file/node'
import type { Table } from './table'

/** What a cell of a workbook holds at most, in UTF-16 units. */
const longestCell = 32_767

/** A workbook holds no control signs but tab and line ends. */
function storable(cell: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to leave out
  return cell.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '').slice(0, longestCell)
}

function widthOf(column: number, rows: readonly (readonly string[])[]): number {
  const longest = rows.slice(0, 200).reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0)
  return Math.min(Math.max(longest + 2, 10), 60)
}

/** A workbook of one tab, its first row kept in sight. Every cell is a text: nothing in it is ever computed. */
export async function xlsxFile({ name, columns, rows }: Table): Promise<Uint8Array<ArrayBuffer>> {
  const texts: (readonly string[])[] = []
  for await (const row of rows) texts.push(row)
  const data: SheetData = [
    columns.map((value) => ({ type: String, value, fontWeight: 'bold' as const })),
    ...texts.map((row) =>
      row.map((cell) =>
        cell === ''
          ? null
          : { type: String, value: storable(cell), wrap: true, alignVertical: 'top' as const },
      ),
    ),
  ]
  const widths = columns.map((_, column) => ({ width: widthOf(column, [columns, ...texts]) }))
  const buffer = await writeXlsxFile(data, { sheet: name, columns: widths, stickyRowsCount: 1 }).toBuffer()
  return new Uint8Array(buffer)
}
