type Grouped = { readonly id: string; readonly group: string | null }

/** Columns of one group that stand side by side. */
export type ColumnGroup = {
  /** The id of its first column. */
  readonly id: string
  /** Null for columns of no group. */
  readonly label: string | null
  readonly span: number
}

/** The groups above the columns, in their order; empty when no column has one. */
export function columnGroups(columns: readonly Grouped[]): readonly ColumnGroup[] {
  if (columns.every(({ group }) => group === null)) return []
  const groups: ColumnGroup[] = []
  for (const { id, group } of columns) {
    const last = groups.at(-1)
    if (last !== undefined && last.label === group)
      groups[groups.length - 1] = { ...last, span: last.span + 1 }
    else groups.push({ id, label: group, span: 1 })
  }
  return groups
}
