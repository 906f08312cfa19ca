import type { DataForm } from '@deconcert/document'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../lib/actor'
import { DateTimeText } from '../ui/date-text'
import { StateBadge } from '../ui/state-badge'
import { BarsChart } from './bars-chart'
import classes from './figure.module.css'
import { type ShownSeries, seriesQuery } from './figure-query'
import { LinesChart } from './lines-chart'
import { SeriesTable } from './series-table'

type Props = { readonly id: string; readonly form: DataForm }

/** A series in a text, as it was last imported: a table, or a drawing with its table behind. */
export function CitedSeries({ id, form }: Props) {
  const t = useTranslations('figure.series')
  const slug = usePlanSlug()
  const { data, isPending, isEnabled } = useQuery(seriesQuery(slug, id))

  if (data !== undefined) return <SeriesView series={data} form={form} />
  return <p className={classes.missing}>{isPending && isEnabled ? t('loading') : t('unavailable')}</p>
}

const charts = { bars: BarsChart, lines: LinesChart } as const

function SeriesView({ series, form }: { readonly series: ShownSeries; readonly form: DataForm }) {
  const t = useTranslations('figure')
  const titleId = useId()
  const { title, unit, source, version, versions, isRetired } = series
  const imported = versions.find((each) => each.version === version)?.importedAt
  const Chart = form === 'table' ? null : charts[form]

  return (
    <figure className={classes.series} aria-labelledby={titleId}>
      <figcaption id={titleId} className={classes.title}>
        {title}
        {unit !== '' && <span className={classes.unit}>{` (${unit})`}</span>}
      </figcaption>
      {Chart === null ? (
        <SeriesTable series={series} />
      ) : (
        <>
          <Chart series={series} />
          <details className={classes.folded}>
            <summary>{t('series.table', { title })}</summary>
            <SeriesTable series={series} />
          </details>
        </>
      )}
      <p className={classes.details}>
        {t('source', { source })}
        {imported !== undefined && (
          <>
            {' · '}
            <DateTimeText value={imported} />
          </>
        )}
        {isRetired && (
          <>
            {' '}
            <StateBadge tone="warning">{t('retiredMark')}</StateBadge>
          </>
        )}
      </p>
    </figure>
  )
}
