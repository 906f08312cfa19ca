import { useFormatter, useTranslations } from 'use-intl'
import { SectionCard } from '../../ui/section-card'
import { StatGrid, StatTile } from '../../ui/stat-tile'
import type { Consultation } from './consultation-query'
import { FigureLink } from './figure-link'

const shown = [
  'writers',
  'submitted',
  'published',
  'adopted',
  'promoted',
  'amendments',
  'amendments-taken',
  'ballots',
] as const

/** The whole plan at a glance. */
export function KeyFigures({ slug, consultation }: { slug: string; consultation: Consultation }) {
  const t = useTranslations('consultation')
  const format = useFormatter()
  const { voters, electors, untold } = consultation.turnout

  return (
    <SectionCard title={t('whole')}>
      <StatGrid>
        {shown.map((figure) => (
          <StatTile
            key={figure}
            label={t(`figure.${figure}`)}
            value={
              <FigureLink
                slug={slug}
                cut={{ figure, part: null, of: null }}
                count={consultation.figures[figure]}
              />
            }
          />
        ))}
        {electors > 0 && (
          <StatTile
            label={t('turnout')}
            value={format.number(voters / electors, { style: 'percent', maximumFractionDigits: 0 })}
            hint={[
              t('turnoutOf', { voters, electors }),
              ...(untold > 0 ? [t('untold', { count: untold })] : []),
            ].join(' ')}
          />
        )}
      </StatGrid>
    </SectionCard>
  )
}
