type Cell = string | null

const linesAtATime = 500

/** A CSV as BALLOT-FORMAT.md §9 writes it, some hundred lines at a time: commas, doubled quotes, empty for none. */
export function* csv<Row>(
  header: readonly string[],
  rows: readonly Row[],
  cellsOf: (row: Row) => readonly Cell[],
): Generator<string> {
  yield `${header.join(',')}\n`
  for (let first = 0; first < rows.length; first += linesAtATime) {
    yield rows
      .slice(first, first + linesAtATime)
      .map((row) => `${cellsOf(row).map(quoted).join(',')}\n`)
      .join('')
  }
}

function quoted(cell: Cell): string {
  if (cell === null) return ''
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
