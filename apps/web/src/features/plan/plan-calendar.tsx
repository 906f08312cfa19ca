import { useNow, useTranslations } from 'use-intl'
import { usePermission } from '../../lib/actor'
import { phaseStates } from '../../plan/phase-state'
import type { PlanProfile } from '../../plan/plan-query'
import { LinkButton } from '../../ui/app-link'
import { EmptyState } from '../../ui/empty-state'
import { SectionCard } from '../../ui/section-card'
import { Timeline, type TimelineEntry } from '../../ui/timeline'
import classes from './plan-page.module.css'

type Props = { readonly slug: string } & Pick<PlanProfile, 'phases'>

/** The phases in time. */
export function PlanCalendar({ slug, phases }: Props) {
  const t = useTranslations('plan.calendar')
  const now = useNow({ updateInterval: 3_600_000 })
  const today = now.toISOString().slice(0, 10)

  return (
    <SectionCard title={t('title')}>
      {phases.length === 0 ? (
        <NoPhase slug={slug} />
      ) : (
        <Phases phases={phases} states={phaseStates(phases, today)} now={now} />
      )}
    </SectionCard>
  )
}

type PhasesProps = {
  readonly phases: PlanProfile['phases']
  readonly states: readonly TimelineEntry['state'][]
  readonly now: Date
}

function Phases({ phases, states, now }: PhasesProps) {
  const t = useTranslations('plan.calendar')
  const current = phases.filter((_, index) => states[index] === 'current').map((phase) => phase.label)

  return (
    <>
      {current.length > 0 && <p className={classes.now}>{t('now', { phases: current.join(', ') })}</p>}
      <Timeline
        label={t('label')}
        now={now}
        entries={phases.map((phase, index) => ({
          id: phase.key,
          label: phase.label,
          start: phase.starts,
          end: phase.ends,
          state: states[index] ?? 'future',
        }))}
      />
      <p className={classes.note}>{t('today')}</p>
    </>
  )
}

function NoPhase({ slug }: { slug: string }) {
  const t = useTranslations('plan.calendar')
  const mayEdit = usePermission('plan.edit') === null

  return (
    <EmptyState
      title={t('empty')}
      action={
        mayEdit && (
          <LinkButton to={`/p/${slug}/reglages`} search={{ onglet: 'phases' }} variant="default">
            {t('add')}
          </LinkButton>
        )
      }
    >
      {t(mayEdit ? 'emptyLead' : 'emptyReader')}
    </EmptyState>
  )
}
