import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { usePermission, usePlanSlug } from '../../lib/actor'
import { usePlanTrail } from '../../lib/plan-trail'
import { useAddressFilter } from '../../lib/use-address-filter'
import { useReasonText } from '../../lib/use-reason-text'
import { proposalCode } from '../../proposal/proposal-code'
import { LinkButton } from '../../ui/app-link'
import { EmptyState } from '../../ui/empty-state'
import { ErrorState } from '../../ui/error-state'
import { PageHeader } from '../../ui/page-header'
import { QueryView } from '../../ui/query-view'
import { ModeratedProposal } from './moderated-proposal'
import classes from './moderation-page.module.css'
import { ModerationQueue } from './moderation-queue'
import { type Queued, queueQuery } from './queue-query'

/** The queue of those who moderate: submitted proposals, and what can be decided about each. */
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

  return <QueryView query={query}>{({ proposals }) => <Desk slug={slug} queue={proposals} />}</QueryView>
}

/** The queue on one side, the proposal under decision on the other. */
function Desk({ slug, queue }: { slug: string; queue: readonly Queued[] }) {
  const t = useTranslations('moderation')
  const [chosen, choose] = useAddressFilter('proposition')

  const others = queue.filter(({ id, code }) => id !== chosen && proposalCode(code) !== chosen)
  const next = others[0] ? proposalCode(others[0].code) : null

  if (queue.length === 0 && chosen === '') return <NothingWaits slug={slug} />
  return (
    <div className={classes.desk} data-chosen={chosen !== ''}>
      <div className={classes.queue}>
        <ModerationQueue queue={queue} chosen={chosen} onChoose={choose} />
      </div>
      <div className={classes.detail}>
        {chosen === '' ? (
          <EmptyState title={t('choose.title')}>{t('choose.explanation')}</EmptyState>
        ) : (
          <ModeratedProposal
            key={chosen}
            slug={slug}
            proposalKey={chosen}
            onBack={() => choose(null)}
            onDone={() => choose(next)}
          />
        )}
      </div>
    </div>
  )
}

function NothingWaits({ slug }: { slug: string }) {
  const t = useTranslations('moderation.empty')

  return (
    <EmptyState
      title={t('title')}
      action={
        <LinkButton to={`/p/${slug}/propositions`} variant="default">
          {t('action')}
        </LinkButton>
      }
    >
      {t('explanation')}
    </EmptyState>
  )
}
