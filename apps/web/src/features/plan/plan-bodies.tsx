import { useTranslations } from 'use-intl'
import type { PlanProfile } from '../../plan/plan-query'
import { SectionCard } from '../../ui/section-card'
import classes from './plan-page.module.css'

/** Who decides and who is consulted. A list that is not closed says so. */
export function PlanBodies({ bodies }: Pick<PlanProfile, 'bodies'>) {
  const t = useTranslations('plan.bodies')

  if (bodies.length === 0) return null
  return (
    <SectionCard title={t('title')}>
      <ul className={classes.bodies}>
        {bodies.map(({ key, label, chair, members, membersExhaustive }) => (
          <li key={key}>
            <strong>{label}</strong>
            {chair !== '' && <span className={classes.source}>{t('chair', { chair })}</span>}
            {members.length > 0 && (
              <details className={classes.source}>
                <summary>{t(membersExhaustive ? 'all' : 'named', { count: members.length })}</summary>
                {members.join(' · ')}
              </details>
            )}
          </li>
        ))}
      </ul>
    </SectionCard>
  )
}
