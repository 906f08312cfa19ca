import type { MatrixFigures as Figures } from '@deconcert/domain/plan'
import { Text, UnstyledButton } from '@mantine/core'
import { useTranslations } from 'use-intl'
import classes from './matrix-page.module.css'
import type { Matrix } from './matrix-query'
import { focusCell } from './use-grid-keys'
import { useMatrixWords } from './use-matrix-words'

type Props = {
  readonly matrix: Matrix
  readonly figures: Figures
  readonly rowsName: string
  readonly columnsName: string
  /** Whether there is a table in which to go to what is empty. */
  readonly isTable: boolean
}

/** How much is filled, and which lines and columns nothing crosses, each with a way to it. */
export function MatrixFigures({ matrix, figures, rowsName, columnsName, isTable }: Props) {
  const t = useTranslations('matrix')
  const words = useMatrixWords()
  const { rows, columns } = matrix
  // While nothing is filled, everything is empty: naming it all says nothing.
  const isAny = figures.filled > 0
  const emptyRows = rows.flatMap((row, index) =>
    isAny && figures.emptyRows.includes(row.id)
      ? [{ id: row.id, name: words.row(row), go: () => focusCell({ row: index, column: 0 }) }]
      : [],
  )
  const emptyColumns = columns.flatMap((column, index) =>
    isAny && figures.emptyColumns.includes(column.id)
      ? [{ id: column.id, name: words.column(column, index), go: () => focusCell({ row: 0, column: index }) }]
      : [],
  )

  return (
    <div className={classes.figures}>
      <Text role="status" fw={550}>
        {t('coverage', { filled: figures.filled, cells: figures.cells, percent: figures.coverage ?? 0 })}
      </Text>
      <Empties
        label={t('emptyColumns', { count: emptyColumns.length, name: columnsName })}
        places={emptyColumns}
        isTable={isTable}
      />
      <Empties
        label={t('emptyRows', { count: emptyRows.length, name: rowsName })}
        places={emptyRows}
        isTable={isTable}
      />
    </div>
  )
}

type Place = { readonly id: string; readonly name: string; readonly go: () => void }

type EmptiesProps = {
  readonly label: string
  readonly places: readonly Place[]
  readonly isTable: boolean
}

function Empties({ label, places, isTable }: EmptiesProps) {
  if (places.length === 0) return null
  return (
    <details className={classes.empties}>
      <summary>{label}</summary>
      <ul>
        {places.map(({ id, name, go }) => (
          <li key={id}>
            {isTable ? (
              <UnstyledButton onClick={go} className={classes.go}>
                {name}
              </UnstyledButton>
            ) : (
              name
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
