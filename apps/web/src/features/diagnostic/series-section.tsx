import type { DataForm } from '@deconcert/document'
import { dataForms } from '@deconcert/document'
import { SegmentedControl, Text } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Citations } from '../../figure/citations'
import { CitedSeries } from '../../figure/data-view'
import { type SeriesLine, seriesListQuery } from '../../figure/figure-query'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { ActionButton } from '../../ui/action-button'
import { DateTimeText } from '../../ui/date-text'
import { EmptyState } from '../../ui/empty-state'
import { QueryView } from '../../ui/query-view'
import { SectionCard } from '../../ui/section-card'
import type { DiagnosticHome } from './diagnostic-figures'
import classes from './diagnostic-figures.module.css'
import { RetireDialog } from './retire-dialog'

const ImportDialog = lazy(async () => ({ default: (await import('./import/import-dialog')).ImportDialog }))

type Props = { readonly slug: string; readonly home: DiagnosticHome }

/** The indicators of a diagnostic: imported from files by those who write it, with where each is shown. */
export function SeriesSection({ slug, home }: Props) {
  const t = useTranslations('figure.series')
  const query = useQuery(seriesListQuery(slug))
  const [isImporting, setImporting] = useState(false)
  const isWriter = home.writeRefusal === null
  const ofHome = (series: readonly SeriesLine[]) =>
    series.filter(({ diagnosticId }) => diagnosticId === home.diagnosticId)
  const start = (
    <ActionButton
      refusal={home.writeRefusal}
      onClick={() => setImporting(true)}
      leftSection={<IconFileImport size={18} aria-hidden="true" />}
    >
      {t('import')}
    </ActionButton>
  )

  return (
    <SectionCard title={t('title')} action={start}>
      <Text c="dimmed">{t('lead')}</Text>
      <QueryView query={query}>
        {({ series }) =>
          ofHome(series).length === 0 ? (
            <EmptyState title={t('empty.title')}>
              {t(isWriter ? 'empty.explanation' : 'empty.reader')}
            </EmptyState>
          ) : (
            <ul className={classes.cards}>
              {ofHome(series).map((line) => (
                <SeriesItem key={line.id} slug={slug} line={line} isWriter={isWriter} />
              ))}
            </ul>
          )
        }
      </QueryView>
      {isImporting && (
        <Suspense fallback={null}>
          <ImportDialog
            slug={slug}
            diagnosticId={home.diagnosticId}
            known={ofHome(query.data?.series ?? [])}
            onClose={() => setImporting(false)}
          />
        </Suspense>
      )}
    </SectionCard>
  )
}

type ItemProps = { readonly slug: string; readonly line: SeriesLine; readonly isWriter: boolean }

function SeriesItem({ slug, line, isWriter }: ItemProps) {
  const t = useTranslations('figure.series')
  const { id, title, unit, points, fileName, importedBy, importedAt, version } = line

  return (
    <li className={classes.seriesLine}>
      <p>
        <strong>{title}</strong>
        {unit !== '' && ` (${unit})`}
      </p>
      <p className={classes.by}>
        {t('values', { count: points })}
        {' · '}
        {t('imported', { file: fileName, name: importedBy })} <DateTimeText value={importedAt} />
        {version > 1 && ` · ${t('earlier', { count: version - 1 })}`}
      </p>
      <div className={classes.foot}>
        <Citations slug={slug} figure={id} />
        {isWriter && (
          <RetireDialog
            title={title}
            explanation={t('retireExplanation')}
            success={t('retired')}
            invalidate={planKey(slug, 'series')}
            retire={() =>
              call(api.plans[':plan'].series[':series'].$delete({ param: { plan: slug, series: id } }))
            }
          />
        )}
      </div>
      <ShownSeries id={id} title={title} />
    </li>
  )
}

/** The figures of a series, in the form that the reader chooses; none until they are asked for. */
function ShownSeries({ id, title }: { readonly id: string; readonly title: string }) {
  const t = useTranslations('figure')
  const [form, setForm] = useState<DataForm>('table')
  const [isOpen, setOpen] = useState(false)

  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('series.showNamed', { title })}</summary>
      {isOpen && (
        <>
          <SegmentedControl
            aria-label={t('insert.form')}
            my="xs"
            value={form}
            onChange={(value) => setForm(value)}
            data={dataForms.map((value) => ({ value, label: t(`series.form.${value}`) }))}
          />
          <CitedSeries id={id} form={form} />
        </>
      )}
    </details>
  )
}
