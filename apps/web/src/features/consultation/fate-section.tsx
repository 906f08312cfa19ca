import { useFormatter, useTranslations } from 'use-intl'
import { ResponsiveTable } from '../../ui/responsive-table'
import { SectionCard } from '../../ui/section-card'
import classes from './consultation.module.css'
import type { Consultation } from './consultation-query'
import { runsOf } from './fate-runs'
import { FigureLink } from './figure-link'

type Props = { readonly slug: string; readonly consultation: Consultation }

/** « Ce que sont devenues les N propositions »: a bar of all of them, and the same in a table. */
export function FateSection({ slug, consultation }: Props) {
  const t = useTranslations('consultation')
  const format = useFormatter()
  const total = consultation.figures.submitted
  const fates = consultation.fates.filter(({ count }) => count > 0)
  const share = (count: number) =>
    format.number(count / total, { style: 'percent', maximumFractionDigits: 0 })

  if (total === 0) return null
  return (
    <SectionCard title={t('became', { count: total })}>
      <svg
        viewBox="0 0 1000 44"
        preserveAspectRatio="none"
        className={classes.bar}
        role="img"
        aria-label={t('bar')}
      >
        <desc>{fates.map(({ fate, count }) => `${t(`fate.${fate}`)} ${count}`).join(', ')}</desc>
        {runsOf(fates, 1000).map(({ fate, start, length }) => (
          <rect
            key={fate}
            x={start}
            y={0}
            width={length}
            height={44}
            className={classes.run}
            data-fate={fate}
          />
        ))}
      </svg>
      <ResponsiveTable
        caption={t('became', { count: total })}
        rows={fates}
        rowKey={({ fate }) => fate}
        columns={[
          {
            key: 'fate',
            header: t('fateHeader'),
            names: true,
            cell: ({ fate }) => (
              <span className={classes.fate}>
                <span className={classes.swatch} data-fate={fate} aria-hidden="true" />
                {t(`fate.${fate}`)}
              </span>
            ),
          },
          {
            key: 'count',
            header: t('countHeader'),
            align: 'right',
            cell: ({ figure, count }) => (
              <FigureLink slug={slug} cut={{ figure, part: null, of: null }} count={count} />
            ),
          },
          { key: 'share', header: t('shareHeader'), align: 'right', cell: ({ count }) => share(count) },
        ]}
      />
    </SectionCard>
  )
}
