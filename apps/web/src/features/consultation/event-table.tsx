import { useTranslations } from 'use-intl'
import { ResponsiveTable } from '../../ui/responsive-table'
import { SectionCard } from '../../ui/section-card'
import classes from './consultation.module.css'
import type { Consultation } from './consultation-query'
import { FigureLink } from './figure-link'

type Props = { readonly slug: string; readonly events: Consultation['events'] }

/** What was declared of each event, and who was active here meanwhile. */
export function EventTable({ slug, events }: Props) {
  const t = useTranslations('consultation')

  return (
    <SectionCard title={t('events')}>
      <p className={classes.note}>{t('eventsNote')}</p>
      <ResponsiveTable
        caption={t('events')}
        rows={events}
        rowKey={({ key }) => key}
        columns={[
          { key: 'label', header: t('event'), names: true, cell: ({ label }) => label },
          {
            key: 'declared',
            header: t('declared'),
            align: 'right',
            cell: ({ participants }) =>
              participants === null
                ? '–'
                : [participants.qualifier === 'exact' ? '' : participants.qualifier, participants.value]
                    .join(' ')
                    .trim(),
          },
          {
            key: 'active',
            header: t('figure.active'),
            align: 'right',
            cell: ({ key, label, active }) => (
              <FigureLink
                slug={slug}
                cut={{ figure: 'active', part: 'event', of: key }}
                count={active}
                of={label}
              />
            ),
          },
        ]}
      />
    </SectionCard>
  )
}
