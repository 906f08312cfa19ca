import { useFormatter, useTranslations } from 'use-intl'
import type { ShownSeries } from './figure-query'

type Row = ShownSeries['rows'][number]

/** How the figures of a series and its territories are written. */
export function useSeriesWords() {
  const t = useTranslations('figure')
  const { number } = useFormatter()
  return {
    place: ({ territoryId, territoryName }: Pick<Row, 'territoryId' | 'territoryName'>) =>
      territoryId === null ? t('wholeTerritory') : (territoryName ?? t('unnamedTerritory')),
    figure: (value: number) => number(value, { maximumFractionDigits: 6 }),
    /** With its unit, for a sentence. */
    amount: (value: number, unit: string) =>
      `${number(value, { maximumFractionDigits: 6 })}${unit === '' ? '' : `\u00a0${unit}`}`,
  }
}
