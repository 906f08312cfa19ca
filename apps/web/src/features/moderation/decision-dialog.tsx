import {
  type ModerationDecision,
  needsReasonCode,
  type ReasonCode,
  type SeenProposal,
} from '@deconcert/domain'
import { Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import type { Proposal } from '../../proposal/proposal-query'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { ReasonCodeInput } from './reason-code-input'
import { ReasonInput } from './reason-input'
import { useDecision } from './use-decision'

type Props = {
  readonly slug: string
  readonly proposal: Proposal
  readonly decision: Exclude<ModerationDecision, 'merge' | 'split'>
  /** What the moderator has before their eyes: the first one counts. */
  readonly seen: SeenProposal
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Publishes, leaves published, sends back or sets aside, with the reason that its authors will read. */
export function DecisionDialog({ slug, proposal, decision, seen, onClose, onDone }: Props) {
  const t = useTranslations(`moderation.${decision}`)
  const [read] = useState(seen)
  const [reason, setReason] = useState('')
  const [reasonCode, setReasonCode] = useState<ReasonCode | null>(null)
  const decide = useDecision(
    () =>
      call(
        api.plans[':plan'].moderation[':proposal'].$post({
          param: { plan: slug, proposal: proposal.id },
          json: { decision, seen: read, reason, reasonCode },
        }),
      ),
    { slug, success: t('done'), onDone },
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
      onConfirm={() => decide.take()}
    >
      <Text>{t('explanation')}</Text>
      {needsReasonCode[decision] && (
        <ReasonCodeInput decision={decision} value={reasonCode} onChange={setReasonCode} />
      )}
      <ReasonInput decision={decision} value={reason} onChange={setReason} />
    </ConfirmDialog>
  )
}
