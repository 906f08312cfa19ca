import type { CellKind } from '@deconcert/domain/plan'
import { Button, Checkbox, Modal, SegmentedControl, Stack, Text } from '@mantine/core'
import { memo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePair } from '../../lib/use-pair'
import { useReasonText } from '../../lib/use-reason-text'
import { AppLink } from '../../ui/app-link'
import { type Cell, type CellValue, emptyCell } from './cell'
import classes from './matrix-list.module.css'
import type { Matrix, MatrixColumn, MatrixRow, RowCells } from './matrix-query'
import type { CellActs } from './use-cell-acts'
import type { Pending } from './use-cells'
import { cellText, useMatrixWords } from './use-matrix-words'

type Props = {
  readonly slug: string
  readonly matrix: Matrix
  readonly pending: Pending
  readonly kind: CellKind
  readonly marksEmpty: boolean
  readonly acts: CellActs
  readonly mayFill: boolean
}

/** The same matrix line by line: under each, what crosses it. */
export function MatrixList({ slug, matrix, pending, kind, marksEmpty, acts, mayFill }: Props) {
  const t = useTranslations('matrix')
  const words = useMatrixWords()
  const reasonText = useReasonText()
  const { rows, columns, cells } = matrix
  const [openId, setOpenId] = useState<string | null>(null)
  const openAt = rows.findIndex(({ id }) => id === openId)
  const openRow = rows[openAt]

  return (
    <>
      <ul className={classes.list}>
        {rows.map((row) => (
          <ListedRow
            key={row.id}
            slug={slug}
            row={row}
            columns={columns}
            cells={cells[row.id]}
            pending={pending[row.id]}
            kind={kind}
            marksEmpty={marksEmpty}
            onOpen={setOpenId}
            openWord={t(mayFill && row.refusal === null ? 'fill' : 'see')}
          />
        ))}
      </ul>
      {openRow !== undefined && (
        <RowDialog title={words.row(openRow)} onClose={() => setOpenId(null)}>
          {openRow.refusal !== null && <Text>{reasonText(openRow.refusal)}</Text>}
          {columns.map((column, index) => (
            <Line
              key={column.id}
              group={column.group === columns[index - 1]?.group ? null : column.group}
              name={words.column(column, index)}
              cell={{ ...(cells[openRow.id]?.[column.id] ?? emptyCell), ...pending[openRow.id]?.[column.id] }}
              kind={kind}
              mayFill={mayFill && openRow.refusal === null}
              at={{ row: openAt, column: index }}
              acts={acts}
            />
          ))}
        </RowDialog>
      )}
    </>
  )
}

type Pair = ReturnType<typeof usePair>

/** A column that crosses a line, with what its cell says beyond that. */
function saidOf(pair: Pair, name: string, kind: CellKind, cell: Cell): string {
  const text = cellText(kind, cell)
  return kind === 'tick' || text === '✓' ? name : pair(name, text)
}

type ListedProps = {
  readonly slug: string
  readonly row: MatrixRow
  readonly columns: readonly MatrixColumn[]
  readonly cells: RowCells | undefined
  readonly pending: Readonly<Record<string, Partial<CellValue>>> | undefined
  readonly kind: CellKind
  /** Not while the whole matrix is still empty. */
  readonly marksEmpty: boolean
  readonly onOpen: (id: string) => void
  readonly openWord: string
}

const ListedRow = memo(function ListedRow(props: ListedProps) {
  const { slug, row, columns, cells, pending, kind, marksEmpty, onOpen, openWord } = props
  const t = useTranslations('matrix')
  const words = useMatrixWords()
  const pair = usePair()
  const crossed = columns.flatMap((column, index) => {
    const cell = { ...(cells?.[column.id] ?? emptyCell), ...pending?.[column.id] }
    return cell.intensity > 0 ? [{ id: column.id, name: words.column(column, index), cell }] : []
  })

  return (
    <li className={classes.item} data-empty={(marksEmpty && crossed.length === 0) || undefined}>
      <div className={classes.top}>
        <AppLink to={`/p/${slug}/schema/${row.id}`} fw={550} c="inherit">
          {words.row(row)}
        </AppLink>
        <Button size="compact-sm" variant="default" onClick={() => onOpen(row.id)}>
          {openWord}
          <span className={classes.hidden}> {words.row(row)}</span>
        </Button>
      </div>
      {row.refusal !== null && <Text size="sm">{t('held')}</Text>}
      {crossed.length === 0 ? (
        <Text size="sm">{t('nothingHere')}</Text>
      ) : (
        <ul className={classes.crossed}>
          {crossed.map(({ id, name, cell }) => (
            <li key={id} className={classes.chip}>
              {saidOf(pair, name, kind, cell)}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
})

type RowDialogProps = {
  readonly title: string
  readonly onClose: () => void
  readonly children: React.ReactNode
}

function RowDialog({ title, onClose, children }: RowDialogProps) {
  const t = useTranslations('common')
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('close') }}>
      <Stack gap="sm">{children}</Stack>
    </Modal>
  )
}

type LineProps = {
  /** The group that begins with it. */
  readonly group: string | null
  readonly name: string
  readonly cell: Cell
  readonly kind: CellKind
  readonly mayFill: boolean
  readonly at: { readonly row: number; readonly column: number }
  readonly acts: CellActs
}

function Line({ group, ...props }: LineProps) {
  return (
    <>
      {group !== null && <h3 className={classes.group}>{group}</h3>}
      <LineCell {...props} />
    </>
  )
}

function LineCell({ name, cell, kind, mayFill, at, acts }: Omit<LineProps, 'group'>) {
  const t = useTranslations('matrix')
  const pair = usePair()

  if (kind === 'intensity' && mayFill) {
    return (
      <div className={classes.line}>
        <span>{name}</span>
        <SegmentedControl
          size="xs"
          aria-label={name}
          data={['0', '1', '2', '3']}
          value={String(cell.intensity)}
          onChange={(value) => acts.type(at, Number(value) as Cell['intensity'])}
        />
      </div>
    )
  }
  return (
    <div className={classes.line}>
      {kind === 'tick' && mayFill ? (
        <Checkbox label={name} checked={cell.intensity > 0} onChange={() => acts.press(at)} />
      ) : (
        <span>{cell.intensity > 0 ? saidOf(pair, name, kind, cell) : name}</span>
      )}
      <Button size="compact-sm" variant="subtle" onClick={() => acts.open(at)}>
        {t('detailsWord')}
        <span className={classes.hidden}> {name}</span>
      </Button>
    </div>
  )
}
