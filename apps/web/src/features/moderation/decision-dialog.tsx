import type { ModerationDecision } from '@deconcert/domain'
import { Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import type { Proposal } from '../../proposal/proposal-query'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { ReasonInput } from './reason-input'

type Props = {
  readonly slug: string
  readonly proposal: Proposal
  readonly decision: Exclude<ModerationDecision, 'merge'>
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Publishes, sends back or sets aside, with the reason that its authors will read. */
export function DecisionDialog({ slug, proposal, decision, onClose, onDone }: Props) {
  const t = useTranslations(`moderation.${decision}`)
  const [reason, setReason] = useState('')
  const decide = useAct(
    () =>
      call(
        api.plans[':plan'].moderation[':proposal'].$post({
          param: { plan: slug, proposal: proposal.id },
          json: { decision, reason },
        }),
      ),
    { quiet: true, success: t('done'), invalidate: planKey(slug), onSuccess: onDone },
  )

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('title')}
      confirm={t('action')}
      danger={decision === 'set-aside'}
      busy={decide.isPending}
      error={decide.error}
      onConfirm={() => decide.mutate()}
    >
      <Text>{t('explanation')}</Text>
      <ReasonInput decision={decision} value={reason} onChange={setReason} />
    </ConfirmDialog>
  )
}
