import '../../ui/mantine-page-styles'
import { SegmentedControl } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePermission } from '../../lib/actor'
import { meQuery } from '../../lib/me'
import { useReasonText } from '../../lib/use-reason-text'
import { ErrorState } from '../../ui/error-state'
import { PageHeader } from '../../ui/page-header'
import { DocumentForm } from './document-form'
import classes from './new-plan-page.module.css'
import { OutlinePlanForm } from './outline-plan-form'
import { TemplateForm } from './template-form'

const ways = ['fromTemplate', 'fromOutline', 'fromDocument'] as const

type Way = (typeof ways)[number]

/** A plan begins: from a template of levels, the outline of a text, or a plan document. */
export function NewPlanPage() {
  const t = useTranslations('newPlan')
  const tBreadcrumb = useTranslations('shell.breadcrumb')
  const reasonText = useReasonText()
  const refusal = usePermission('plan.create')
  const [way, setWay] = useState<Way>('fromTemplate')
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
            onChange={(chosen) => setWay(chosen as Way)}
            data={ways.map((value) => ({ value, label: t(value) }))}
            className={classes.way}
          />
          {way === 'fromTemplate' && <TemplateForm onCreated={enter} />}
          {way === 'fromOutline' && <OutlinePlanForm onCreated={enter} />}
          {way === 'fromDocument' && <DocumentForm onCreated={enter} />}
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
