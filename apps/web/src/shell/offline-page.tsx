import { Button, Stack } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import { unsentTexts } from '../lib/unsent-texts'
import { PageHeader } from '../ui/page-header'

/** A page that cannot be had without a network: it is asked for again by the router, which reloads nothing. */
export function OfflinePage() {
  const t = useTranslations('common')
  const router = useRouter()
  const cameFromText = useSyncExternalStore(unsentTexts.subscribe, unsentTexts.hasLeft)
  const retry = () => void router.invalidate()

  useEffect(() => {
    const onOnline = () => void router.invalidate()
    addEventListener('online', onOnline)
    return () => removeEventListener('online', onOnline)
  }, [router])

  return (
    <>
      <PageHeader title={t('error.title')} lead={t('error.offline')} />
      <Stack gap="sm" align="flex-start">
        <Button onClick={retry}>{t('retry')}</Button>
        <Button variant="default" onClick={() => router.history.back()}>
          {t(cameFromText ? 'error.backToText' : 'error.back')}
        </Button>
      </Stack>
    </>
  )
}
