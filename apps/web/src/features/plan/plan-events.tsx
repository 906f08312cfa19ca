import { eventDates, firstDayOf, isToCome, readPartialDate } from '@deconcert/domain/plan'
import { Text, Title } from '@mantine/core'
import { useNow, useTranslations } from 'use-intl'
import type { PlanProfile } from '../../plan/plan-query'
import { useQualifiedCount } from '../../plan/qualified-count'
import { PartialDate, usePartialDate } from '../../ui/date-text'
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
        return (
          <li key={event.key} className={classes.event}>
            <span className={classes.when}>
              <EventDate event={event} />
            </span>
            <span>
              {event.label}
              {event.participants && (
                <span className={classes.people}>
                  {t('people', { count: qualified(event.participants) })}
                </span>
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** When it was held; when it was announced too, where that was another day. */
function EventDate({ event }: { event: PlanEvent }) {
  const t = useTranslations('plan.events')
  const partial = usePartialDate()
  const announced = event.starts ?? event.ends
  const held = event.heldStarts ?? event.heldEnds

  if (held === null || held === announced) return <PartialDate value={held ?? announced} />
  if (announced === null) return <PartialDate value={held} />
  return t('held', { held: partial(held), announced: partial(announced) })
}

function byDate(one: PlanEvent, other: PlanEvent): number {
  return dayOf(one).localeCompare(dayOf(other))
}

/** Undated meetings come after the others. */
function dayOf(event: PlanEvent): string {
  const date = readPartialDate(eventDates(event).starts ?? '')
  return date === null ? '9999' : firstDayOf(date)
}
