import type { Refusal } from '../refusal'
import { isFigure, isFigureYear } from './card'

/** One figure of a series. Null stands for the whole territory of the plan. */
export type SeriesPoint = {
  readonly territoryId: string | null
  readonly year: number
  readonly value: number
}

/** The figures of one indicator by territory and year. */
export type Series = {
  readonly title: string
  readonly unit: string
  readonly source: string
  readonly points: readonly SeriesPoint[]
}

/** In UTF-16 units, and in things. */
export const seriesLimits = {
  title: 200,
  unit: 60,
  source: 300,
  seriesPerImport: 20,
  pointsPerImport: 5000,
  seriesPerPlan: 500,
  versionsPerSeries: 200,
  fileName: 200,
} as const

/** Why these cannot be imported, and which of them is the first that cannot; or null when they can. */
export function seriesRefusal(
  series: readonly Series[],
): { readonly refusal: Refusal; readonly title: string } | null {
  const points = series.reduce((count, each) => count + each.points.length, 0)
  const isMuch = series.length > seriesLimits.seriesPerImport || points > seriesLimits.pointsPerImport
  if (isMuch) return { refusal: 'too-many', title: '' }
  if (series.length === 0) return { refusal: 'series-empty', title: '' }
  const names = new Set<string>()
  for (const each of series) {
    const name = each.title.trim().toLowerCase()
    const refusal = names.has(name) ? 'series-twice' : oneRefusal(each)
    if (refusal !== null) return { refusal, title: each.title }
    names.add(name)
  }
  return null
}

function oneRefusal({ title, unit, source, points }: Series): Refusal | null {
  if (title.trim() === '') return 'title-missing'
  const isLong =
    title.length > seriesLimits.title ||
    unit.length > seriesLimits.unit ||
    source.length > seriesLimits.source
  if (isLong) return 'too-long'
  if (source.trim() === '') return 'figure-source-missing'
  if (points.length === 0) return 'series-empty'
  const wrong = points.map(pointRefusal).find((refusal) => refusal !== null)
  return wrong ?? (hasTwice(points) ? 'figure-twice' : null)
}

function pointRefusal({ year, value }: SeriesPoint): Refusal | null {
  if (!isFigureYear(year)) return 'figure-year-invalid'
  return isFigure(value) ? null : 'figure-invalid'
}

function hasTwice(points: readonly SeriesPoint[]): boolean {
  return new Set(points.map(placeOfPoint)).size < points.length
}

/** What no two figures of a series share: their territory and their year. */
export function placeOfPoint({ territoryId, year }: Omit<SeriesPoint, 'value'>): string {
  return `${territoryId ?? ''}/${year}`
}
