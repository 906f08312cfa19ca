import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../../lib/actor'
import { AdoptedVersion } from '../../plan/adopted-version'
import { type PlanProfile, planQuery } from '../../plan/plan-query'
import { usePlanStatus } from '../../plan/plan-status'
import { TodoList } from '../../todo/todo-list'
import { todoQuery } from '../../todo/todo-query'
import { LinkButton } from '../../ui/app-link'
import { PageHeader } from '../../ui/page-header'
import { QueryView } from '../../ui/query-view'
import { SectionCard } from '../../ui/section-card'
import { StateBadge } from '../../ui/state-badge'
import { LatestJournal } from './latest-journal'
import { PlanBodies } from './plan-bodies'
import { PlanCalendar } from './plan-calendar'
import { PlanEvents } from './plan-events'
import { PlanFigures } from './plan-figures'
import classes from './plan-page.module.css'
import { PlanStatements } from './plan-statements'

/** « Où en est-on » : what the plan is, where its process stands, what is left for the reader to do. */
export function PlanPage() {
  const slug = usePlanSlug()
  const query = useQuery(planQuery(slug))

  return <QueryView query={query}>{(profile) => <PlanView slug={slug} profile={profile} />}</QueryView>
}

function PlanView({ slug, profile }: { slug: string; profile: PlanProfile }) {
  const t = useTranslations('plan')
  const tTodo = useTranslations('todo')
  const todo = useQuery(todoQuery(slug))

  return (
    <>
      <PageHeader
        title={profile.plan.title}
        badge={<PlanFacts plan={profile.plan} />}
        lead={profile.plan.summary}
        action={<LinkButton to={`/p/${slug}/schema`}>{t('openTree')}</LinkButton>}
      />
      <PlanCalendar slug={slug} phases={profile.phases} />
      <div className={classes.columns}>
        <div className={classes.column}>
          <SectionCard title={tTodo('title')}>
            <QueryView query={todo} lines={2}>
              {(items) => <TodoList plans={[{ slug, items }]} />}
            </QueryView>
          </SectionCard>
          <PlanEvents events={profile.events} />
          {profile.plan.mandate !== '' && (
            <SectionCard title={t('mandate')}>
              <p className={classes.mandate}>{profile.plan.mandate}</p>
            </SectionCard>
          )}
          <PlanBodies bodies={profile.bodies} />
          <LatestJournal slug={slug} />
        </div>
        <div className={classes.column}>
          <AdoptedVersion slug={slug} />
          <PlanFigures slug={slug} profile={profile} />
          <PlanStatements slug={slug} />
        </div>
      </div>
    </>
  )
}

function PlanFacts({ plan }: { plan: PlanProfile['plan'] }) {
  const t = useTranslations('plan')
  const status = usePlanStatus()

  return (
    <>
      <StateBadge tone="progress">{status(plan.status)}</StateBadge>
      {plan.authority.name && <Text component="span">{plan.authority.name}</Text>}
      {plan.period.label && (
        <Text component="span" c="dimmed">
          {t('period', { period: plan.period.label })}
        </Text>
      )}
    </>
  )
}
