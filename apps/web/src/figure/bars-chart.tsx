import { useId } from 'react'
import { useTranslations } from 'use-intl'
import chart from './chart.module.css'
import classes from './figure.module.css'
import type { ShownSeries } from './figure-query'
import { useSeriesWords } from './use-series-words'

type Props = { readonly series: ShownSeries }
type Bar = { readonly key: string; readonly name: string; readonly value: number }

const mostBars = 40

/** One bar for each territory, in the last year of the series; each carries its figure. */
export function BarsChart({ series }: Props) {
  const t = useTranslations('figure.series')
  const { place, amount } = useSeriesWords()
  const year = series.years.at(-1)
  const all = series.rows.flatMap((row): Bar[] => {
    const value = row.values.at(-1) ?? null
    return value === null ? [] : [{ key: row.territoryId ?? '', name: place(row), value }]
  })
  const bars = all.slice(0, mostBars)
  const [low, high] = extremes(bars)

  if (year === undefined || low === undefined || high === undefined) return null
  const summary = t('barsSummary', {
    title: series.title,
    year: String(year),
    low: amount(low.value, series.unit),
    lowName: low.name,
    high: amount(high.value, series.unit),
    highName: high.name,
  })
  const others = series.years.length - 1
  const told = { title: series.title, year: String(year) }
  return (
    <>
      <p className={classes.details}>
        {others === 0 ? t('barsOf', told) : t('barsOfLast', { ...told, count: others })}
      </p>
      <Drawing bars={bars} summary={summary} unit={series.unit} />
      {all.length > bars.length && (
        <p className={classes.details}>{t('shortened', { count: bars.length })}</p>
      )}
    </>
  )
}

function extremes(bars: readonly Bar[]): readonly (Bar | undefined)[] {
  const sorted = bars.toSorted((one, other) => one.value - other.value)
  return [sorted[0], sorted.at(-1)]
}

const rowHeight = 44
const barHeight = 16
const barTop = 24

function Drawing({ bars, summary, unit }: { bars: readonly Bar[]; summary: string; unit: string }) {
  const id = useId()
  const { amount } = useSeriesWords()
  const low = Math.min(0, ...bars.map(({ value }) => value))
  const high = Math.max(0, ...bars.map(({ value }) => value))
  const span = high - low || 1
  const zero = (100 * -low) / span

  return (
    <svg
      className={chart.bars}
      width="100%"
      height={bars.length * rowHeight}
      role="img"
      aria-labelledby={id}
      data-chart="bars"
    >
      <title id={id}>{summary}</title>
      {bars.map(({ key, name, value }, rank) => {
        const width = (100 * Math.abs(value)) / span
        const top = rank * rowHeight
        return (
          <g key={key}>
            <text x="0" y={top + 16} className={chart.barName}>
              {name}
            </text>
            <text x="100%" y={top + 16} className={chart.barValue}>
              {amount(value, unit)}
            </text>
            <rect x="0" y={top + barTop} width="100%" height={barHeight} rx="3" className={chart.track} />
            <rect
              x={`${value < 0 ? zero - width : zero}%`}
              y={top + barTop}
              width={`${width}%`}
              height={barHeight}
              rx="3"
              className={chart.bar}
            />
          </g>
        )
      })}
    </svg>
  )
}
