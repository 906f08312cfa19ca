/** The lines of a CSV by the names of its header: commas, doubled quotes. */
export function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = rowsOf(text)
  return rows.map((cells) => Object.fromEntries(header.map((name, n) => [name, cells[n] ?? ''])))
}

const cell = /("(?:[^"]|"")*"|[^,\n]*)(,|\r?\n|$)/y

function rowsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  cell.lastIndex = 0
  while (cell.lastIndex < text.length) {
    const [all = '', content = '', end = ''] = cell.exec(text) ?? []
    if (all === '') throw new RangeError('this is no CSV')
    row.push(content.startsWith('"') ? content.slice(1, -1).replaceAll('""', '"') : content)
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}
