import { Button } from '@mantine/core'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { ApiRefusal } from '../lib/api-refusal'
import { useReasonText } from '../lib/use-reason-text'
import { PageHeader } from '../ui/page-header'
import { NotFoundPage } from './not-found-page'
import { OfflinePage } from './offline-page'

/** What takes the place of a page that could not be shown. */
export function ErrorPage({ error }: ErrorComponentProps) {
  const t = useTranslations('common.error')
  const reasonText = useReasonText()

  if (error instanceof ApiRefusal && error.reason === 'not-found') return <NotFoundPage />
  if (error instanceof ApiRefusal && error.reason === 'offline') return <OfflinePage />
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={error instanceof ApiRefusal ? reasonText(error.reason) : t('unexpected')}
      />
      <Button onClick={() => window.location.reload()}>{t('reload')}</Button>
    </>
  )
}
