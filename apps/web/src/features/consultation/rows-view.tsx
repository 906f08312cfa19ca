import type { ConsultationCut } from '@deconcert/domain/plan'
import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { usePlanTrail } from '../../lib/plan-trail'
import { EmptyState } from '../../ui/empty-state'
import { PageHeader } from '../../ui/page-header'
import { QueryView } from '../../ui/query-view'
import classes from './consultation.module.css'
import {
  type ConsultationRows,
  consultationQuery,
  consultationRowsQuery,
  cutAsked,
} from './consultation-query'
import { RowLine } from './row-line'

type Props = { readonly slug: string; readonly cut: ConsultationCut }

/** The rows that one figure counts, exactly. */
export function RowsView({ slug, cut }: Props) {
  const t = useTranslations('consultation')
  const query = useQuery(consultationRowsQuery(slug, cut))
  const part = usePartName(slug, cut)
  const file = new URLSearchParams(cutAsked(cut)).toString()

  return (
    <>
      <PageHeader
        title={t(`figure.${cut.figure}`)}
        lead={part ?? t('whole')}
        trail={usePlanTrail({ label: t('title'), to: `/p/${slug}/bilan` })}
        action={
          <Button
            component="a"
            variant="default"
            className={classes.screen ?? ''}
            href={`/api/plans/${slug}/consultation/rows.csv?${file}`}
            download
            leftSection={<IconDownload size={18} aria-hidden="true" />}
          >
            {t('csv')}
          </Button>
        }
      />
      <QueryView query={query} lines={8}>
        {(answer) => <Rows slug={slug} answer={answer} />}
      </QueryView>
    </>
  )
}

function Rows({ slug, answer }: { slug: string; answer: ConsultationRows }) {
  const t = useTranslations('consultation')

  if (answer.rows.length === 0) return <EmptyState title={t('noRow')} />
  return (
    <>
      <p role="status" className={classes.note}>
        {t('rows', { count: answer.rows.length })}
      </p>
      <ul className={classes.rows}>
        {answer.rows.map((row) => (
          <RowLine key={row.id} slug={slug} row={row} labels={answer.labels} />
        ))}
      </ul>
    </>
  )
}

/** What a cut is of, in words. */
function usePartName(slug: string, { part, of }: ConsultationCut): string | null {
  const t = useTranslations('consultation')
  const { data } = useQuery(consultationQuery(slug))
  if (part === null) return null
  if (part === 'event') return data?.events.find(({ key }) => key === of)?.label ?? null
  if (of === null) return t(`none.${part}`)
  return data?.parts[part].find(({ id }) => id === of)?.label ?? null
}
