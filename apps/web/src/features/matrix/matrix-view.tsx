import { type CellKind, type Level, matrixFigures } from '@deconcert/domain/plan'
import { Text } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { usePermission, usePlanSlug } from '../../lib/actor'
import { usePlanTrail } from '../../lib/plan-trail'
import { useReasonText } from '../../lib/use-reason-text'
import { treeQuery } from '../../plan/tree-query'
import { LinkButton } from '../../ui/app-link'
import { EmptyState } from '../../ui/empty-state'
import { PageHeader } from '../../ui/page-header'
import { QueryView } from '../../ui/query-view'
import { useLevelName } from '../schema/level-name'
import { SchemaViews } from '../schema/schema-views'
import { CellDialog } from './cell-dialog'
import { MatrixActions } from './matrix-actions'
import { MatrixFigures } from './matrix-figures'
import { MatrixGrid } from './matrix-grid'
import { MatrixList } from './matrix-list'
import classes from './matrix-page.module.css'
import { type Matrix, matricesQuery, matrixQuery, type SavedMatrices as Saved } from './matrix-query'
import { MatrixTools, useColumnsName } from './matrix-tools'
import { SavedMatrices } from './saved-matrices'
import { useCellActs } from './use-cell-acts'
import { type MatrixForm, useChooseMatrix, useMatrixChoice } from './use-matrix-choice'

/** A level of the plan crossed with a facet, its territories or its structures, filled in together. */
export function MatrixView() {
  const t = useTranslations('matrix')
  const slug = usePlanSlug()
  const tree = useQuery(treeQuery(slug))
  const saved = useQuery(matricesQuery(slug))

  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} trail={usePlanTrail()} />
      <SchemaViews />
      <QueryView query={tree}>
        {({ levels }) => (
          <QueryView query={saved}>
            {(kept) => <MatrixContent slug={slug} levels={levels} saved={kept} />}
          </QueryView>
        )}
      </QueryView>
    </>
  )
}

type ContentProps = { readonly slug: string; readonly levels: readonly Level[]; readonly saved: Saved }

function MatrixContent({ slug, levels, saved }: ContentProps) {
  const choice = useMatrixChoice(levels, saved)
  const choose = useChooseMatrix(choice)
  const isNarrow = useMediaQuery('(max-width: 48em)', window.matchMedia('(max-width: 48em)').matches)
  const form = choice.form ?? (isNarrow ? 'liste' : 'tableau')
  const levelName = useLevelName()
  const columnsName = useColumnsName(saved.choices)(choice.columns)
  const level = levels.find(({ key }) => key === choice.level)
  const isAsked = choice.level !== '' && choice.columns !== ''
  const asked = { level: choice.level, columns: choice.columns }
  const query = useQuery({ ...matrixQuery(slug, asked), enabled: isAsked })

  if (!isAsked) return <NothingToCross slug={slug} hasLevels={levels.length > 0} />
  const rowsName = level === undefined ? choice.level : levelName(level, 2)
  return (
    <>
      <SavedMatrices slug={slug} matrices={saved.matrices} shown={choice.saved} />
      <MatrixTools levels={levels} choices={saved.choices} choice={choice} form={form} onChoose={choose} />
      <QueryView query={query} lines={10}>
        {(matrix) => (
          <Filled
            key={`${choice.level} ${choice.columns}`}
            slug={slug}
            matrix={matrix}
            asked={asked}
            kind={choice.cells}
            form={form}
            names={{ rows: rowsName, columns: columnsName }}
          />
        )}
      </QueryView>
      <MatrixActions
        slug={slug}
        choice={choice}
        matrices={saved.matrices}
        suggestion={`${rowsName} × ${columnsName}`}
        onChoose={choose}
      />
    </>
  )
}

type FilledProps = {
  readonly slug: string
  readonly matrix: Matrix
  readonly asked: { readonly level: string; readonly columns: string }
  readonly kind: CellKind
  readonly form: MatrixForm
  readonly names: { readonly rows: string; readonly columns: string }
}

function Filled({ slug, matrix, asked, kind, form, names }: FilledProps) {
  const t = useTranslations('matrix')
  const reasonText = useReasonText()
  const refusal = usePermission('crossing.edit')
  const mayFill = refusal === null
  const { pending, acts, open, write, close } = useCellActs(slug, asked, matrix, { kind, mayFill })
  const figures = useMemo(() => figuresOf(matrix), [matrix])
  const isTable = form === 'tableau'

  if (matrix.rows.length === 0 || matrix.columns.length === 0) {
    const isWithoutRows = matrix.rows.length === 0
    return (
      <EmptyState title={t(isWithoutRows ? 'noRows.title' : 'noColumns.title', { name: names.rows })}>
        {t(isWithoutRows ? 'noRows.explanation' : 'noColumns.explanation')}
      </EmptyState>
    )
  }
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
        <MatrixList {...shared} mayFill={mayFill} />
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

function figuresOf({ rows, columns, cells }: Matrix) {
  const flat = Object.entries(cells).flatMap(([rowId, ofRow]) =>
    Object.entries(ofRow).map(([columnId, { intensity }]) => ({ rowId, columnId, intensity })),
  )
  return matrixFigures(
    rows.map(({ id }) => id),
    columns.map(({ id }) => id),
    flat,
  )
}

function NothingToCross({ slug, hasLevels }: { slug: string; hasLevels: boolean }) {
  const t = useTranslations('matrix.nothing')
  const mayEdit = usePermission('plan.edit') === null
  const section = hasLevels ? 'reperes' : 'niveaux'

  return (
    <EmptyState
      title={t(hasLevels ? 'columnsTitle' : 'levelsTitle')}
      action={
        mayEdit && (
          <LinkButton to={`/p/${slug}/reglages`} search={{ onglet: section }}>
            {t(hasLevels ? 'columnsAction' : 'levelsAction')}
          </LinkButton>
        )
      }
    >
      {t('explanation')}
    </EmptyState>
  )
}
