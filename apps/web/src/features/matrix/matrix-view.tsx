import type { Level } from '@deconcert/domain/plan'
import { useMediaQuery } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { usePermission, usePlanSlug } from '../../lib/actor'
import { usePlanTrail } from '../../lib/plan-trail'
import { treeQuery } from '../../plan/tree-query'
import { LinkButton } from '../../ui/app-link'
import { EmptyState } from '../../ui/empty-state'
import { PageHeader } from '../../ui/page-header'
import { QueryView } from '../../ui/query-view'
import { useLevelName } from '../schema/level-name'
import { SchemaViews } from '../schema/schema-views'
import { FilledMatrix } from './filled-matrix'
import { MatrixActions } from './matrix-actions'
import { matricesQuery, matrixQuery, type SavedMatrices as Saved } from './matrix-query'
import { MatrixTools, useColumnsName } from './matrix-tools'
import { SavedMatrices } from './saved-matrices'
import { useChooseMatrix, useMatrixChoice } from './use-matrix-choice'

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
          <FilledMatrix
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
