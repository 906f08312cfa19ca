import { Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { lineName } from './line-name'
import type { DialogProps } from './node-dialog'

const longestReason = 2000

/** Puts a line before the committee, takes it back, or retires it with a reason. */
export function NodeStateDialog({ slug, dialog: { node, event }, onClose }: DialogProps<'state'>) {
  const t = useTranslations('tree.state')
  const tActions = useTranslations('tree.actions')
  const [reason, setReason] = useState('')
  const change = useAct(
    () =>
      call(
        api.plans[':plan'].nodes[':node'].state.$post({
          param: { plan: slug, node: node.id },
          json: { event, reason },
        }),
      ),
    { quiet: true, success: t(`${event}.done`), invalidate: planKey(slug), onSuccess: onClose },
  )

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t(`${event}.title`)}
      confirm={tActions(event)}
      onConfirm={() => change.mutate()}
      busy={change.isPending}
      error={change.error}
      danger={event === 'retire'}
    >
      <Text>{t(`${event}.explanation`, { name: lineName(node) })}</Text>
      {event === 'retire' && (
        <Textarea
          label={t('reason')}
          value={reason}
          onChange={(typed) => setReason(typed.currentTarget.value)}
          maxLength={longestReason}
          autosize
          minRows={2}
          required
          data-autofocus
        />
      )}
    </ConfirmDialog>
  )
}
