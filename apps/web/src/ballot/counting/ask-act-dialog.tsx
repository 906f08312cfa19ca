import { type BallotAct, requestReasonLength } from '@deconcert/domain/ballot'
import { Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../../lib/actor'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import { useReasonText } from '../../lib/use-reason-text'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import type { Ballot } from '../ballot-query'
import { OnlineMissing } from '../online-missing'

type Props = {
  readonly ballot: Ballot
  readonly act: BallotAct
  /** The number of the line that is to be struck. */
  readonly line?: number
  readonly onClose: () => void
}

/** Asks, with a reason that everybody reads, for what a second person will have to confirm. */
export function AskActDialog({ ballot, act, line, onClose }: Props) {
  const t = useTranslations('counting.acts')
  const reasonText = useReasonText()
  const slug = usePlanSlug()
  const [reason, setReason] = useState('')
  const [isTold, setTold] = useState(false)
  const isShort = reason.trim().length < requestReasonLength.least
  const ask = useAct(
    () =>
      call(
        api.plans[':plan'].ballots[':ballot'].requests.$post({
          param: { plan: slug, ballot: ballot.id },
          json: { act, line: line ?? null, reason: reason.trim() },
        }),
      ),
    { quiet: true, success: t('sent'), invalidate: planKey(slug, 'ballots'), onSuccess: onClose },
  )

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t(`ask.${act}`)}
      confirm={t('send')}
      onConfirm={() => (isShort ? setTold(true) : ask.mutate())}
      busy={ask.isPending}
      error={ask.error}
    >
      <Text>{t(`means.${act}`)}</Text>
      {act === 'close-early' && <OnlineMissing ballot={ballot} />}
      <Textarea
        label={t('reason')}
        description={t('reasonExplained')}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
        maxLength={requestReasonLength.most}
        error={isTold && isShort ? reasonText('reason-too-short') : undefined}
        autosize
        minRows={3}
        data-autofocus
      />
    </ConfirmDialog>
  )
}
