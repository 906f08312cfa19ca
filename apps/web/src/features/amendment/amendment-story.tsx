import { useTranslations } from 'use-intl'
import type { Amendment } from '../../amendment/amendment-query'
import type { Messages } from '../../i18n/fr/catalogue'
import { DateTimeText } from '../../ui/date-text'
import { SectionCard } from '../../ui/section-card'
import classes from './amendment-page.module.css'

type Event = keyof Messages['amendment']['event']

/** What happened to an amendment, the latest first, with the reasons given. */
export function AmendmentStory({ steps }: { steps: Amendment['steps'] }) {
  const t = useTranslations('amendment')

  return (
    <SectionCard title={t('page.story')}>
      <ol className={classes.steps} reversed>
        {steps.toReversed().map(({ event, reason, actor, at }) => (
          <li key={at} className={classes.step}>
            <p>{t.has(`event.${event as Event}`) ? t(`event.${event as Event}`) : event}</p>
            {reason && <p className={classes.said}>{t('reason', { reason })}</p>}
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
