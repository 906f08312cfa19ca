import { firstDayOf, readPartialDate } from '@deconcert/domain/plan'
import { useFormatter, useNow, useTranslations } from 'use-intl'

type Props = {
  /** ISO 8601 date and time. */
  readonly value: string
}

/** A moment: « 12 mars 2026 à 14:05 ». */
export function DateTimeText({ value }: Props) {
  const format = useFormatter()
  return (
    <time dateTime={value}>
      {format.dateTime(new Date(value), { dateStyle: 'long', timeStyle: 'short' })}
    </time>
  )
}

/** A moment, as one would say it now: « il y a 3 minutes »; the full date on hover. */
export function RelativeDate({ value }: Props) {
  const format = useFormatter()
  const now = useNow({ updateInterval: 60_000 })
  const date = new Date(value)
  const earlier = date > now ? now : date

  return (
    <time dateTime={value} title={format.dateTime(date, { dateStyle: 'long', timeStyle: 'short' })}>
      {format.relativeTime(earlier, now)}
    </time>
  )
}

/** A date as precisely as it is known: `2026`, `2026-Q1`, `2026-03` or `2026-03-12`; nothing more is invented. */
export function PartialDate({ value }: { value: string | null }) {
  const partial = usePartialDate()
  if (value === null) return <span>{partial(null)}</span>
  return <time dateTime={value}>{partial(value)}</time>
}

/** The same as text, for sentences and accessible names. */
export function usePartialDate(): (value: string | null) => string {
  const format = useFormatter()
  const t = useTranslations('common')

  return (value) => {
    const date = value === null ? null : readPartialDate(value)
    if (date === null) return value ?? t('unknownDate')
    if (date.precision === 'quarter') return t('quarter', { year: String(date.year), quarter: date.quarter })
    return format.dateTime(new Date(firstDayOf(date)), {
      timeZone: 'UTC',
      year: 'numeric',
      ...(date.precision !== 'year' && { month: 'long' }),
      ...(date.precision === 'day' && { day: 'numeric' }),
    })
  }
}
