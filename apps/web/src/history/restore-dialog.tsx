import { Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../lib/actor'
import { api, call } from '../lib/api'
import { planKey } from '../lib/query-key'
import { useAct } from '../lib/use-act'
import { useOnline } from '../lib/use-online'
import { ConfirmDialog } from '../ui/confirm-dialog'
import { readHistory, type TextPoint } from './history-query'
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
          json: { seq: point.seq ?? 0, seen: seen.seq ?? 0 },
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
      onConfirm={() => (seen.seq === null ? seen.retry() : restore.mutate())}
      busy={(seen.seq === null && seen.error === null) || restore.isPending}
      error={restore.error ?? (seen.seq === null ? seen.error : null)}
    >
      <Text>{t('explanation', { label: nameOf(point), when: when(point.at) })}</Text>
      <Text>{t('others')}</Text>
    </ConfirmDialog>
  )
}

type Seen = {
  /** How far the text was written when the dialog opened: what comes later is not undone. Null until it is known. */
  readonly seq: number | null
  /** Why it is not known, where it could not be asked. */
  readonly error: Error | null
  readonly retry: () => void
}

function useSeen(documentId: string): Seen {
  const isOnline = useOnline()
  const slug = usePlanSlug()
  const [asked, setAsked] = useState(0)
  const [seen, setSeen] = useState<Pick<Seen, 'seq' | 'error'>>({ seq: null, error: null })

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is asked again when the reader or the network says so
  useEffect(() => {
    let isLeft = false
    const keep = (next: typeof seen) => {
      if (!isLeft) setSeen((known) => (known.seq === null ? next : known))
    }
    readHistory(slug, documentId).then(
      ({ headSeq }) => keep({ seq: headSeq, error: null }),
      (error: Error) => keep({ seq: null, error }),
    )
    return () => {
      isLeft = true
    }
  }, [slug, documentId, asked, isOnline])
  return { ...seen, retry: () => setAsked((count) => count + 1) }
}
