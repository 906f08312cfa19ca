import { useTranslations } from 'use-intl'
import type { Messages } from '../../i18n/fr/catalogue'
import type { Proposal } from '../../proposal/proposal-query'
import { DateTimeText } from '../../ui/date-text'
import { SectionCard } from '../../ui/section-card'
import classes from './proposal-page.module.css'

type Event = keyof Messages['proposal']['event']

type Props = {
  readonly steps: Proposal['steps']
  /** Set when the page tells the main steps elsewhere. */
  readonly isFolded: boolean
}

/** What happened to a proposal, step by step, the latest first, with the reasons given. */
export function ProposalStory({ steps, isFolded }: Props) {
  const t = useTranslations('proposal.page')

  return (
    <SectionCard title={t('story')}>
      {isFolded ? (
        <details>
          <summary className={classes.fold}>{t('unfold', { count: steps.length })}</summary>
          <Steps steps={steps} />
        </details>
      ) : (
        <Steps steps={steps} />
      )}
    </SectionCard>
  )
}

function Steps({ steps }: { steps: Proposal['steps'] }) {
  const t = useTranslations('proposal')
  const tCode = useTranslations('moderation.code')

  return (
    <ol className={classes.steps} reversed>
      {steps.toReversed().map(({ event, reason, reasonCode, actor, at }) => (
        <li key={`${event} ${at}`} className={classes.step}>
          <p>{t.has(`event.${event as Event}`) ? t(`event.${event as Event}`) : event}</p>
          {reasonCode && <p className={classes.reason}>{tCode(reasonCode)}</p>}
          {reason && <p className={classes.reason}>{t('notice.reasonOnly', { reason })}</p>}
          <p className={classes.when}>
            {actor}
            {actor && ' · '}
            <DateTimeText value={at} />
          </p>
        </li>
      ))}
    </ol>
  )
}
