/** A table as a file holds it: one name for each column, then one text for each cell. */
export type Table = {
  /** Of the file, and of the tab in a workbook: letters and digits. */
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: AsyncIterable<readonly string[]> | Iterable<readonly string[]>
}

/** Between the items of a list inside one cell. */
export const itemSeparator = ' | '
