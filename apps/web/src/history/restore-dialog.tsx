import { Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../lib/actor'
import { api, call } from '../lib/api'
import { planKey } from '../lib/query-key'
import { useAct } from '../lib/use-act'
import { ConfirmDialog } from '../ui/confirm-dialog'
import { type TextPoint, useTextHistory } from './history-query'
import { usePointName, useWhen } from './use-when'

type Props = { readonly documentId: string; readonly point: TextPoint; readonly onClose: () => void }

/** Has a text say again what it said at a point of its history. */
export function RestoreDialog({ documentId, point, onClose }: Props) {
  const t = useTranslations('history.restore')
  const slug = usePlanSlug()
  const nameOf = usePointName()
  const when = useWhen()
  const seen = useSeen(documentId)
  const restore = useAct(
    () =>
      call(
        api.plans[':plan'].texts[':text'].restoration.$post({
          param: { plan: slug, text: documentId },
          json: { seq: point.seq ?? 0, seen: seen ?? 0 },
        }),
      ),
    {
      quiet: true,
      success: t('done'),
      invalidate: planKey(slug, 'texts', documentId),
      onSuccess: onClose,
    },
  )

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('title')}
      confirm={t('confirm')}
      onConfirm={() => restore.mutate()}
      busy={seen === null || restore.isPending}
      error={restore.error}
    >
      <Text>{t('explanation', { label: nameOf(point), when: when(point.at) })}</Text>
      <Text>{t('others')}</Text>
    </ConfirmDialog>
  )
}

/** How far the text was written when the dialog opened: what comes later is not undone. Null until it is known. */
function useSeen(documentId: string): number | null {
  const { refetch } = useTextHistory(documentId)
  const [seen, setSeen] = useState<number | null>(null)

  useEffect(() => {
    void refetch().then((answer) => setSeen((known) => known ?? answer.data?.headSeq ?? null))
  }, [refetch])
  return seen
}
