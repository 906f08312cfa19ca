import { firstDayOf, lastDayOf, readPartialDate } from '@deconcert/domain/plan'

/** `2026`, `2026-Q1`, `2026-03`, `2026-03-12`, or null when no date is known. */
export type TimelineDate = string | null

type Dated = { readonly start: TimelineDate; readonly end: TimelineDate }

/** The stretch of time drawn, in milliseconds since 1970; `today` in percent of it. */
export type TimeScale = { readonly from: number; readonly to: number; readonly today: number }

/** A bar in percent of the scale; an end is soft when its date is not known to the day. */
export type Span = {
  readonly left: number
  readonly width: number
  readonly softStart: boolean
  readonly softEnd: boolean
}

const narrowest = 1.5
const dayMilliseconds = 86_400_000

/** From the first date known to the last, today included; null when nothing is dated. */
export function timeScale(entries: readonly Dated[], now: Date): TimeScale | null {
  const ends = entries.flatMap(({ start, end }) => [firstMoment(start ?? end), lastMoment(end ?? start)])
  const known = ends.filter((moment) => moment !== null)
  if (known.length === 0) return null
  const from = Math.min(...known, now.getTime())
  const to = Math.max(...known, now.getTime())
  return { from, to, today: share(now.getTime(), from, to) }
}

export function spanOf({ start, end }: Dated, { from, to }: TimeScale): Span | null {
  const first = firstMoment(start ?? end)
  const last = lastMoment(end ?? start)
  if (first === null || last === null) return null
  const width = Math.max(share(last, from, to) - share(first, from, to), narrowest)
  const left = Math.min(share(first, from, to), 100 - width)
  return { left, width, softStart: !isDay(start), softEnd: !isDay(end) }
}

function isDay(date: TimelineDate): boolean {
  return date !== null && date.length === 10
}

function firstMoment(date: TimelineDate): number | null {
  const partial = date === null ? null : readPartialDate(date)
  return partial === null ? null : Date.parse(firstDayOf(partial))
}

function lastMoment(date: TimelineDate): number | null {
  const partial = date === null ? null : readPartialDate(date)
  return partial === null ? null : Date.parse(lastDayOf(partial)) + dayMilliseconds
}

function share(moment: number, from: number, to: number): number {
  return to === from ? 0 : ((moment - from) / (to - from)) * 100
}
