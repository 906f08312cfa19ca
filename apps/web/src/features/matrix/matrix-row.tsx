import type { CellKind } from '@deconcert/domain/plan'
import { VisuallyHidden } from '@mantine/core'
import { memo } from 'react'
import { BareLink } from '../../ui/app-link'
import { type CellValue, emptyCell } from './cell'
import { MatrixCell } from './matrix-cell'
import classes from './matrix-grid.module.css'
import type { MatrixColumn, MatrixRow as Row, RowCells } from './matrix-query'

type Props = {
  readonly slug: string
  readonly row: Row
  readonly index: number
  readonly columns: readonly MatrixColumn[]
  readonly kind: CellKind
  readonly cells: RowCells | undefined
  readonly pending: Readonly<Record<string, Partial<CellValue>>> | undefined
  /** What is said of a line that nothing crosses; null for one that something does. */
  readonly emptyWord: string | null
  /** What is said of a line whose cells are read only; null for one that is filled. */
  readonly heldWord: string | null
}

/** One line of the plan with its cells; drawn again when one of them changes, and only then. */
export const MatrixRow = memo(function MatrixRow(props: Props) {
  const { slug, row, index, columns, kind, cells, pending, emptyWord, heldWord } = props

  return (
    <tr className={classes.row} data-empty={emptyWord !== null || undefined}>
      <th scope="row" id={`row-${index}`} className={classes.rowHead}>
        <BareLink to={`/p/${slug}/schema/${row.id}`} className={classes.rowLink}>
          {row.number !== null && <span className={classes.number}>{row.number} </span>}
          {row.title}
        </BareLink>
        {emptyWord !== null && <VisuallyHidden>{` (${emptyWord})`}</VisuallyHidden>}
        {heldWord !== null && <span className={classes.held}>{heldWord}</span>}
      </th>
      {columns.map(({ id }, column) => {
        const change = pending?.[id]
        return (
          <MatrixCell
            key={id}
            kind={kind}
            cell={{ ...(cells?.[id] ?? emptyCell), ...change }}
            row={index}
            column={column}
            isOnItsWay={change !== undefined}
            isHeld={heldWord !== null}
          />
        )
      })}
    </tr>
  )
})
