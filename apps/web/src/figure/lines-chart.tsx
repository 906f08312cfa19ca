import { useElementSize } from '@mantine/hooks'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import chart from './chart.module.css'
import classes from './figure.module.css'
import type { ShownSeries } from './figure-query'
import { around, linesLayout, type Spot } from './lines-layout'
import { useSeriesWords } from './use-series-words'

type Props = { readonly series: ShownSeries }
type Row = ShownSeries['rows'][number]

/** So many lines can be told apart; the table behind shows the others. */
const mostLines = 6
const height = 280
const widthUntilMeasured = 640

/** One line for each territory over the years, told apart by dashes and marks as well as by colours. */
export function LinesChart({ series }: Props) {
  const t = useTranslations('figure.series')
  const rows = series.rows.slice(0, mostLines)

  return (
    <>
      <Drawing series={series} rows={rows} />
      {rows.length > 1 && <Legend rows={rows} />}
      {series.rows.length > rows.length && (
        <p className={classes.details}>{t('shortened', { count: rows.length })}</p>
      )}
    </>
  )
}

function Drawing({ series, rows }: Props & { readonly rows: readonly Row[] }) {
  const id = useId()
  const { ref, width: measured } = useElementSize<HTMLDivElement>()
  const { figure } = useSeriesWords()
  const summary = useSummary(series, rows)
  const width = Math.round(measured) || widthUntilMeasured
  const { steps, years, lines } = linesLayout({ years: series.years, rows }, width, height)

  return (
    <div ref={ref} className={chart.lines}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width="100%"
        role="img"
        aria-labelledby={id}
        data-chart="lines"
        className={chart.linesDrawing}
      >
        <title id={id}>{summary}</title>
        {steps.map(({ value, y }) => (
          <g key={value}>
            <line x1={around.left} x2={width - around.right} y1={y} y2={y} className={chart.grid} />
            <text x={around.left - 8} y={y} className={chart.axisValue}>
              {figure(value)}
            </text>
          </g>
        ))}
        {years.map(({ year, x }) => (
          <text key={year} x={x} y={height - 8} className={chart.axisYear}>
            {year}
          </text>
        ))}
        {lines.map((runs, rank) => (
          <g key={rows[rank]?.territoryId} data-rank={rank} className={chart.line}>
            {runs.map((run) => (
              <path key={run[0]?.year} d={pathOf(run)} className={chart.stroke} />
            ))}
            {runs.flat().map(({ x, y, year }) => (
              <Mark key={year} rank={rank} x={x} y={y} />
            ))}
          </g>
        ))}
      </svg>
    </div>
  )
}

function pathOf(run: readonly Spot[]): string {
  return run.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')
}

/** Around 0 0, within 5 pixels. */
const marks = [
  'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z',
  'M-3.5 -3.5H3.5V3.5H-3.5Z',
  'M0 -5L4.5 3.5H-4.5Z',
  'M0 -5L5 0L0 5L-5 0Z',
  'M0 5L4.5 -3.5H-4.5Z',
  'M-5 -2H-2V-5H2V-2H5V2H2V5H-2V2H-5Z',
] as const

function Mark({ rank, x, y }: { readonly rank: number; readonly x: number; readonly y: number }) {
  return (
    <path
      d={marks[rank] ?? marks[0]}
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
      className={chart.mark}
    />
  )
}

function Legend({ rows }: { readonly rows: readonly Row[] }) {
  const { place } = useSeriesWords()

  return (
    <ul className={chart.legend}>
      {rows.map((row, rank) => (
        <li key={row.territoryId} className={chart.legendEntry}>
          <svg width="36" height="14" aria-hidden="true" focusable="false">
            <g data-rank={rank} className={chart.line}>
              <path d="M0 7H36" className={chart.stroke} />
              <Mark rank={rank} x={18} y={7} />
            </g>
          </svg>
          {place(row)}
        </li>
      ))}
    </ul>
  )
}

/** The drawing in a sentence: where each line begins and where it ends. */
function useSummary({ title, unit, years }: ShownSeries, rows: readonly Row[]): string {
  const t = useTranslations('figure.series')
  const { place, amount } = useSeriesWords()
  const lines = rows.flatMap((row) => {
    const known = row.values.filter((value) => value !== null)
    const [first, last] = [known[0], known.at(-1)]
    if (first === undefined || last === undefined) return []
    return [t('lineSummary', { name: place(row), first: amount(first, unit), last: amount(last, unit) })]
  })
  const [from, to] = [String(years[0] ?? ''), String(years.at(-1) ?? '')]
  return t('linesSummary', { title, from, to, lines: lines.join(' ') })
}
