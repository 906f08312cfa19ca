import type { CellKind, MatrixFigures } from '@deconcert/domain/plan'
import { VisuallyHidden } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { columnGroups } from './column-groups'
import classes from './matrix-grid.module.css'
import type { Matrix } from './matrix-query'
import { MatrixRow } from './matrix-row'
import type { CellActs } from './use-cell-acts'
import type { Pending } from './use-cells'
import { useGridKeys } from './use-grid-keys'
import { useMatrixWords } from './use-matrix-words'

type Props = {
  readonly slug: string
  readonly matrix: Matrix
  readonly pending: Pending
  readonly kind: CellKind
  readonly figures: MatrixFigures
  readonly acts: CellActs
  /** What the lines and the columns are called: « Actions », « Principes ». */
  readonly rowsName: string
  readonly columnsName: string
}

/** More columns than this have their names written upwards. */
const mostUpright = 7

/** The matrix as a table: lines down, columns across, one button in each cell. */
export function MatrixGrid({ slug, matrix, pending, kind, figures, acts, rowsName, columnsName }: Props) {
  const t = useTranslations('matrix')
  const words = useMatrixWords()
  const { rows, columns, cells } = matrix
  const emptyRows = new Set(figures.filled === 0 ? [] : figures.emptyRows)
  const emptyColumns = new Set(figures.filled === 0 ? [] : figures.emptyColumns)
  const groups = columnGroups(columns)
  const keys = useGridKeys({ row: rows.length - 1, column: columns.length - 1 }, acts)

  return (
    <div className={classes.scroller}>
      <table
        className={classes.table}
        data-wide={columns.length <= mostUpright || undefined}
        data-grouped={groups.length > 0 || undefined}
        {...keys}
      >
        <caption>
          <VisuallyHidden>{t('caption', { rows: rowsName, columns: columnsName })}</VisuallyHidden>
        </caption>
        <thead>
          {groups.length > 0 && (
            <tr>
              <td className={classes.groupCorner} />
              {groups.map(({ id, label, span }) =>
                label === null ? (
                  <td key={id} colSpan={span} className={classes.groupHead} />
                ) : (
                  <th key={id} scope="colgroup" colSpan={span} className={classes.groupHead} title={label}>
                    <span className={classes.groupLabel}>{label}</span>
                  </th>
                ),
              )}
            </tr>
          )}
          <tr>
            <td className={classes.corner}>
              <span>{`${columnsName} →`}</span>
              <span>{`↓ ${rowsName}`}</span>
            </td>
            {columns.map((column, index) => (
              <th
                key={column.id}
                scope="col"
                id={`column-${index}`}
                className={classes.columnHead}
                data-empty={emptyColumns.has(column.id) || undefined}
                title={[column.group, words.column(column, index)].filter(Boolean).join(' · ')}
              >
                <span className={classes.columnLabel}>{words.column(column, index)}</span>
                {emptyColumns.has(column.id) && <VisuallyHidden>{` (${t('empty')})`}</VisuallyHidden>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <MatrixRow
              key={row.id}
              slug={slug}
              row={row}
              index={index}
              columns={columns}
              kind={kind}
              cells={cells[row.id]}
              pending={pending[row.id]}
              emptyWord={emptyRows.has(row.id) ? t('empty') : null}
              heldWord={row.refusal === null ? null : t('held')}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
