import { type CellKind, type MatrixFigures as Figures, matrixFigures } from '@deconcert/domain/plan'
import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { usePermission } from '../../lib/actor'
import { useReasonText } from '../../lib/use-reason-text'
import { EmptyState } from '../../ui/empty-state'
import { CellDialog } from './cell-dialog'
import { MatrixFigures } from './matrix-figures'
import { MatrixGrid } from './matrix-grid'
import { MatrixList } from './matrix-list'
import classes from './matrix-page.module.css'
import type { Matrix, MatrixAsked } from './matrix-query'
import { useCellActs } from './use-cell-acts'
import type { MatrixForm } from './use-matrix-choice'

type Props = {
  readonly slug: string
  readonly matrix: Matrix
  readonly asked: MatrixAsked
  readonly kind: CellKind
  readonly form: MatrixForm
  readonly names: { readonly rows: string; readonly columns: string }
}

/** A matrix and its figures, as a table or as a list, with the details of one cell. */
export function FilledMatrix({ slug, matrix, asked, kind, form, names }: Props) {
  const t = useTranslations('matrix')
  const reasonText = useReasonText()
  const refusal = usePermission('crossing.edit')
  const mayFill = refusal === null
  const { pending, acts, open, write, close } = useCellActs(slug, asked, matrix, { kind, mayFill })
  const figures = useMemo(() => figuresOf(matrix), [matrix])
  const isTable = form === 'tableau'

  if (matrix.rows.length === 0) return <Empty of="noRows" name={names.rows} />
  if (matrix.columns.length === 0) return <Empty of="noColumns" name={names.columns} />
  const shared = { slug, matrix, pending, kind, acts }
  return (
    <>
      <MatrixFigures
        matrix={matrix}
        figures={figures}
        rowsName={names.rows}
        columnsName={names.columns}
        isTable={isTable}
      />
      {isTable ? (
        <MatrixGrid {...shared} figures={figures} rowsName={names.rows} columnsName={names.columns} />
      ) : (
        <MatrixList {...shared} marksEmpty={figures.filled > 0} mayFill={mayFill} />
      )}
      <Text className={classes.hint}>
        {refusal === null ? t(isTable ? 'keys' : 'listHint') : reasonText(refusal)}
      </Text>
      {open !== null && (
        <CellDialog
          slug={slug}
          opened={open}
          mayFill={mayFill}
          onSave={(change) => write(open, change)}
          onClose={close}
        />
      )}
    </>
  )
}

function figuresOf({ rows, columns, cells }: Matrix): Figures {
  const flat = Object.entries(cells).flatMap(([rowId, ofRow]) =>
    Object.entries(ofRow).map(([columnId, { intensity }]) => ({ rowId, columnId, intensity })),
  )
  return matrixFigures(
    rows.map(({ id }) => id),
    columns.map(({ id }) => id),
    flat,
  )
}

function Empty({ of, name }: { readonly of: 'noRows' | 'noColumns'; readonly name: string }) {
  const t = useTranslations('matrix')
  return <EmptyState title={t(`${of}.title`, { name })}>{t(`${of}.explanation`)}</EmptyState>
}
