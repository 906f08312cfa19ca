import { VisuallyHidden } from '@mantine/core'
import { useTranslations } from 'use-intl'
import classes from './figure.module.css'
import type { ShownSeries } from './figure-query'
import { useSeriesWords } from './use-series-words'

/** Every figure of a series: territories down, years across; a wide table scrolls in its own place. */
export function SeriesTable({ series: { title, years, rows } }: { readonly series: ShownSeries }) {
  const t = useTranslations('figure.series')
  const { place, figure } = useSeriesWords()

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={classes.scroll} aria-label={t('table', { title })} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('territory')}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.territoryId}>
              <th scope="row">{place(row)}</th>
              {row.values.map((value, index) => (
                <td key={years[index]}>{value === null ? <NoValue /> : figure(value)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function NoValue() {
  const t = useTranslations('figure.series')

  return (
    <>
      <span aria-hidden="true">{'–'}</span>
      <VisuallyHidden>{t('noValue')}</VisuallyHidden>
    </>
  )
}
