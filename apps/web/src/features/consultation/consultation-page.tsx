import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../../lib/actor'
import { usePlanTrail } from '../../lib/plan-trail'
import { EmptyState } from '../../ui/empty-state'
import { PageHeader } from '../../ui/page-header'
import { QueryView } from '../../ui/query-view'
import classes from './consultation.module.css'
import { type Consultation, consultationQuery } from './consultation-query'
import { EventTable } from './event-table'
import { FateSection } from './fate-section'
import { KeyFigures } from './key-figures'
import { PartTable } from './part-table'
import { RowsView } from './rows-view'
import { useCut } from './use-cut'

/** « Bilan de la concertation »: what came of it in figures, each with its rows. */
export function ConsultationPage() {
  const slug = usePlanSlug()
  const cut = useCut()

  return cut === null ? <Summary slug={slug} /> : <RowsView slug={slug} cut={cut} />
}

function Summary({ slug }: { slug: string }) {
  const t = useTranslations('consultation')
  const query = useQuery(consultationQuery(slug))

  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        trail={usePlanTrail()}
        action={
          <Button
            variant="default"
            className={classes.screen ?? ''}
            leftSection={<IconPrinter size={18} aria-hidden="true" />}
            onClick={() => window.print()}
          >
            {t('print')}
          </Button>
        }
      />
      <QueryView query={query} lines={10}>
        {(consultation) => <Figures slug={slug} consultation={consultation} />}
      </QueryView>
    </>
  )
}

function Figures({ slug, consultation }: { slug: string; consultation: Consultation }) {
  const t = useTranslations('consultation')
  const { figures, parts, events } = consultation

  if (figures.submitted === 0 && figures.writers === 0) {
    return <EmptyState title={t('empty.title')}>{t('empty.explanation')}</EmptyState>
  }
  return (
    <>
      <KeyFigures slug={slug} consultation={consultation} />
      <FateSection slug={slug} consultation={consultation} />
      <PartTable slug={slug} part="group" lines={parts.group} />
      <PartTable slug={slug} part="college" lines={parts.college} />
      <PartTable slug={slug} part="channel" lines={parts.channel} />
      {events.length > 0 && <EventTable slug={slug} events={events} />}
      <p className={classes.method}>{t('method')}</p>
    </>
  )
}
