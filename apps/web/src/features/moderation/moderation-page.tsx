import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { usePermission, usePlanSlug } from '../../lib/actor'
import { usePlanTrail } from '../../lib/plan-trail'
import { useReasonText } from '../../lib/use-reason-text'
import { ErrorState } from '../../ui/error-state'
import { PageHeader } from '../../ui/page-header'
import { QueryView } from '../../ui/query-view'
import { ModerationDesk } from './moderation-desk'
import { queueQuery } from './queue-query'

/** The queue of those who moderate: what waits for them, and what can be decided about each. */
export function ModerationPage() {
  const t = useTranslations('moderation')
  const reasonText = useReasonText()
  const refusal = usePermission('proposal.moderate')

  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} trail={usePlanTrail()} />
      {refusal === null ? <Queue /> : <ErrorState message={reasonText(refusal)} />}
    </>
  )
}

function Queue() {
  const slug = usePlanSlug()
  const query = useQuery(queueQuery(slug))

  return (
    <QueryView query={query}>{({ proposals }) => <ModerationDesk slug={slug} queue={proposals} />}</QueryView>
  )
}
