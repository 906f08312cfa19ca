import { useTranslations } from 'use-intl'
import type { Messages } from '../../i18n/fr/catalogue'
import type { Proposal } from '../../proposal/proposal-query'
import { DateTimeText } from '../../ui/date-text'
import { SectionCard } from '../../ui/section-card'
import classes from './proposal-page.module.css'

type Event = keyof Messages['proposal']['event']

/** What happened to a proposal, step by step, the latest first, with the reasons given. */
export function ProposalStory({ steps }: { steps: Proposal['steps'] }) {
  const t = useTranslations('proposal')

  return (
    <SectionCard title={t('page.story')}>
      <ol className={classes.steps} reversed>
        {steps.toReversed().map(({ event, reason, actor, at }) => (
          <li key={at} className={classes.step}>
            <p>{t.has(`event.${event as Event}`) ? t(`event.${event as Event}`) : event}</p>
            {reason && <p className={classes.reason}>{t('notice.reasonOnly', { reason })}</p>}
            <p className={classes.when}>
              {actor}
              {actor && ' · '}
              <DateTimeText value={at} />
            </p>
          </li>
        ))}
      </ol>
    </SectionCard>
  )
}
