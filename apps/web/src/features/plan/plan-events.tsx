import { firstDayOf, lastDayOf, readPartialDate } from '@deconcert/domain/plan'
import { Text, Title } from '@mantine/core'
import { useNow, useTranslations } from 'use-intl'
import type { PlanProfile } from '../../plan/plan-query'
import { countIn, useQualifiedCount } from '../../plan/qualified-count'
import { PartialDate } from '../../ui/date-text'
import { SectionCard } from '../../ui/section-card'
import classes from './plan-page.module.css'

type PlanEvent = PlanProfile['events'][number]

const shownPast = 3

/** The meetings to come, the nearest first, then the past ones, the latest first. */
export function PlanEvents({ events }: { events: readonly PlanEvent[] }) {
  const t = useTranslations('plan.events')
  const today = useNow().toISOString().slice(0, 10)
  const next = events.filter((event) => isToCome(event, today)).sort(byDate)
  const past = events.filter((event) => !isToCome(event, today)).sort((one, other) => byDate(other, one))

  if (events.length === 0) return null
  return (
    <SectionCard title={t('title')}>
      <Title order={3} className={classes.eventsTitle}>
        {t('next')}
      </Title>
      {next.length === 0 ? <Text c="dimmed">{t('none')}</Text> : <EventList events={next} />}
      {past.length > 0 && <PastEvents events={past} />}
    </SectionCard>
  )
}

function PastEvents({ events }: { events: readonly PlanEvent[] }) {
  const t = useTranslations('plan.events')
  const older = events.slice(shownPast)

  return (
    <>
      <Title order={3} className={classes.eventsTitle}>
        {t('last')}
      </Title>
      <EventList events={events.slice(0, shownPast)} />
      {older.length > 0 && (
        <details className={classes.older}>
          <summary>{t('older', { count: older.length })}</summary>
          <EventList events={older} />
        </details>
      )}
    </>
  )
}

function EventList({ events }: { events: readonly PlanEvent[] }) {
  const t = useTranslations('plan.events')
  const qualified = useQualifiedCount()

  return (
    <ul className={classes.events}>
      {events.map((event) => {
        const people = countIn(event.extra.participants)
        return (
          <li key={event.key} className={classes.event}>
            <span className={classes.when}>
              <PartialDate value={event.starts ?? event.ends} />
            </span>
            <span>
              {event.label}
              {people && <span className={classes.people}>{t('people', { count: qualified(people) })}</span>}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

function isToCome({ starts, ends, planned }: PlanEvent, today: string): boolean {
  const date = readPartialDate(ends ?? starts ?? '')
  return date === null ? planned : lastDayOf(date) >= today
}

function byDate(one: PlanEvent, other: PlanEvent): number {
  return dayOf(one).localeCompare(dayOf(other))
}

/** Undated meetings come after the others. */
function dayOf({ starts, ends }: PlanEvent): string {
  const date = readPartialDate(starts ?? ends ?? '')
  return date === null ? '9999' : firstDayOf(date)
}
