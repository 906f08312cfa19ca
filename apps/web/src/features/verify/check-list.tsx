import { useTranslations } from 'use-intl'
import { SectionCard } from '../../ui/section-card'
import { StateBadge, type Tone } from '../../ui/state-badge'
import type { Check } from '../../verify/check'
import classes from './verify.module.css'

const tones: Record<Check['state'], Tone> = { right: 'success', wrong: 'danger', untold: 'neutral' }

/** Every check: its state in words, what it proves in a sentence, and what differs when it fails. */
export function CheckList({ checks }: { checks: readonly Check[] }) {
  const t = useTranslations('verify')

  return (
    <SectionCard title={t('checks')}>
      <ol className={classes.checks}>
        {checks.map((check) => (
          <li key={check.key} className={classes.check} data-state={check.state}>
            <div className={classes.checkTop}>
              <h3 className={classes.checkTitle}>{t(`check.${check.key}.title`)}</h3>
              <StateBadge tone={tones[check.state]}>{t(`state.${check.state}`)}</StateBadge>
            </div>
            <p className={classes.small}>{t(`check.${check.key}.proves`)}</p>
            {check.state === 'wrong' && <Difference check={check} />}
          </li>
        ))}
      </ol>
    </SectionCard>
  )
}

function Difference({ check: { found, told } }: { check: Check }) {
  const t = useTranslations('verify')

  return (
    <dl className={classes.difference}>
      <dt>{t('found')}</dt>
      <dd>
        <code>{found}</code>
      </dd>
      <dt>{t('told')}</dt>
      <dd>
        <code>{told}</code>
      </dd>
    </dl>
  )
}
