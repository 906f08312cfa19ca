import '../../ui/mantine-page-styles'
import { SegmentedControl } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { usePermission } from '../../lib/actor'
import { meQuery } from '../../lib/me'
import { useReasonText } from '../../lib/use-reason-text'
import { ErrorState } from '../../ui/error-state'
import { PageHeader } from '../../ui/page-header'
import { DocumentForm } from './document-form'
import classes from './new-plan-page.module.css'
import { type NewPlanWay, newPlanWays } from './new-plan-way'
import { OutlinePlanForm } from './outline-plan-form'
import { TemplateForm } from './template-form'

const names: Record<NewPlanWay, 'fromTemplate' | 'fromOutline' | 'fromDocument'> = {
  modele: 'fromTemplate',
  texte: 'fromOutline',
  document: 'fromDocument',
}

/** A plan begins: from a template of levels, the outline of a text, or a plan document. */
export function NewPlanPage() {
  const t = useTranslations('newPlan')
  const tBreadcrumb = useTranslations('shell.breadcrumb')
  const reasonText = useReasonText()
  const refusal = usePermission('plan.create')
  const { depuis: way = 'modele' } = useSearch({ from: '/signed-in/nouveau-schema' })
  const navigate = useNavigate()
  const enter = useEnterPlan()
  const isNarrow = useMediaQuery('(max-width: 36em)')

  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} trail={[{ label: tBreadcrumb('home'), to: '/' }]} />
      {refusal === null ? (
        <>
          <SegmentedControl
            aria-label={t('way')}
            orientation={isNarrow ? 'vertical' : 'horizontal'}
            fullWidth={isNarrow ?? false}
            value={way}
            onChange={(chosen) =>
              navigate({ to: '/nouveau-schema', search: { depuis: chosen as NewPlanWay }, replace: true })
            }
            data={newPlanWays.map((value) => ({ value, label: t(names[value]) }))}
            className={classes.way}
          />
          {way === 'modele' && <TemplateForm onCreated={enter} />}
          {way === 'texte' && <OutlinePlanForm onCreated={enter} />}
          {way === 'document' && <DocumentForm onCreated={enter} />}
        </>
      ) : (
        <ErrorState message={reasonText(refusal)} />
      )}
    </>
  )
}

/** Goes to the new plan once the seat that it gave is known here. */
function useEnterPlan(): (created: { readonly slug: string }) => void {
  const queries = useQueryClient()
  const navigate = useNavigate()

  return ({ slug }) => {
    void queries
      .fetchQuery({ ...meQuery, staleTime: 0 })
      .then(() => navigate({ to: '/p/$plan', params: { plan: slug } }))
  }
}
