import type { CellKind } from '@deconcert/domain/plan'
import type { Cell } from './cell'
import classes from './matrix-cell.module.css'
import { cellText } from './use-matrix-words'

type Props = {
  readonly kind: CellKind
  readonly cell: Cell
  /** Where the cell stands, from 0. */
  readonly row: number
  readonly column: number
  readonly isOnItsWay: boolean
  /** A press opens its details, and changes nothing. */
  readonly isHeld: boolean
}

/** One cell as a button. Its name is that of its line and its column; the table hears its keys and presses. */
export function MatrixCell({ kind, cell, row, column, isOnItsWay, isHeld }: Props) {
  const self = `cell-${row}-${column}`
  const isTick = kind === 'tick'

  return (
    <td className={classes.cell}>
      <button
        type="button"
        id={self}
        tabIndex={row === 0 && column === 0 ? 0 : -1}
        className={classes.button}
        data-row={row}
        data-column={column}
        data-kind={kind}
        data-intensity={cell.intensity}
        data-held={isHeld || undefined}
        data-waiting={isOnItsWay || undefined}
        data-fresh={freshness(cell)}
        data-noted={isNoted(kind, cell) || undefined}
        aria-pressed={isTick ? cell.intensity > 0 : undefined}
        aria-labelledby={isTick ? `row-${row} column-${column}` : `row-${row} column-${column} ${self}`}
      >
        {isTick ? <span aria-hidden="true">{cellText(kind, cell)}</span> : cellText(kind, cell)}
      </button>
    </td>
  )
}

/** Two names for one motion, so that each change of somebody else is seen. */
function freshness({ isFresh, version }: Cell): 'even' | 'odd' | undefined {
  if (!isFresh) return undefined
  return version % 2 === 0 ? 'even' : 'odd'
}

/** Whether the details say more than the cell shows. */
function isNoted(kind: CellKind, { role, note }: Cell): boolean {
  return (kind === 'tick' || kind === 'intensity') && (role !== '' || note !== '')
}
