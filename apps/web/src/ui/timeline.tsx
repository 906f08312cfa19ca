import { useTranslations } from 'use-intl'
import { usePartialDate } from './date-text'
import { StateBadge, type Tone } from './state-badge'
import classes from './timeline.module.css'
import { type Span, spanOf, type TimelineDate, timeScale } from './timeline-scale'

type TimelineState = 'past' | 'current' | 'future'

export type TimelineEntry = {
  readonly id: string
  readonly label: string
  /** As precisely as it is known: `2026`, `2026-03`, `2026-03-12`; null when it is not. */
  readonly start: TimelineDate
  readonly end: TimelineDate
  readonly state: TimelineState
}

type Props = {
  /** What the steps are steps of; read aloud. */
  readonly label: string
  readonly entries: readonly TimelineEntry[]
  readonly now: Date
}

const tones: Record<TimelineState, Tone> = { past: 'success', current: 'progress', future: 'neutral' }

/** Steps in time: a list with a bar beside each, whose ends are soft where the date is only a month or a year. */
export function Timeline({ label, entries, now }: Props) {
  const t = useTranslations('common.timeline')
  const period = usePeriod()
  const scale = timeScale(entries, now)

  return (
    <ol className={classes.list} aria-label={label}>
      {entries.map((entry) => (
        <li
          key={entry.id}
          className={classes.entry}
          aria-current={entry.state === 'current' ? 'step' : undefined}
        >
          <span className={classes.label}>
            {entry.label}
            <StateBadge tone={tones[entry.state]}>{t(entry.state)}</StateBadge>
          </span>
          <span className={classes.period}>{period(entry)}</span>
          {scale && <Bar span={spanOf(drawn(entry, now), scale)} state={entry.state} today={scale.today} />}
        </li>
      ))}
    </ol>
  )
}

/** A step that has begun and has no end yet is drawn up to today. */
function drawn({ start, end, state }: TimelineEntry, now: Date): Pick<TimelineEntry, 'start' | 'end'> {
  const isOpen = state === 'current' && start !== null && end === null
  return { start, end: isOpen ? now.toISOString().slice(0, 10) : end }
}

function Bar({ span, state, today }: { span: Span | null; state: TimelineState; today: number }) {
  return (
    <span className={classes.track} aria-hidden="true">
      {span && (
        <span
          className={classes.bar}
          data-state={state}
          data-soft-start={span.softStart || undefined}
          data-soft-end={span.softEnd || undefined}
          style={{ left: `${span.left}%`, width: `${span.width}%` }}
        />
      )}
      <span className={classes.today} style={{ left: `${today}%` }} />
    </span>
  )
}

function usePeriod(): (entry: TimelineEntry) => string {
  const t = useTranslations('common.timeline')
  const partial = usePartialDate()

  return ({ start, end }) => {
    if (start === null && end === null) return t('undated')
    if (start === end) return partial(start)
    if (start === null) return t('until', { end: partial(end) })
    if (end === null) return t('from', { start: partial(start) })
    return t('between', { start: partial(start), end: partial(end) })
  }
}
