import type { ReactNode } from 'react'
import classes from './responsive-table.module.css'

export type Column<Row> = {
  readonly key: string
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  /** The column that names the row: a heading of the row, and the title of the card on a phone. */
  readonly names?: boolean
  readonly align?: 'left' | 'right'
}

type Props<Row> = {
  /** Says what the table holds; read aloud, not shown. */
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
}

// The roles are written out because browsers forget them once CSS turns a table into cards.
/** A table on a wide screen, one card per row on a phone. */
export function ResponsiveTable<Row>({ caption, columns, rows, rowKey }: Props<Row>) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <table className={classes.table} role="table">
      <caption className={classes.caption}>{caption}</caption>
      <thead className={classes.head}>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" data-align={column.align}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <tbody role="rowgroup">
        {rows.map((row) => (
          // biome-ignore lint/a11y/noRedundantRoles: see above
          <tr key={rowKey(row)} role="row" className={classes.row}>
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  if (column.names) {
    return (
      // biome-ignore lint/a11y/noRedundantRoles: see above
      <th scope="row" role="rowheader" className={classes.name}>
        {column.cell(row)}
      </th>
    )
  }
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <td role="cell" data-label={column.header} data-align={column.align} className={classes.cell}>
      {column.cell(row)}
    </td>
  )
}
