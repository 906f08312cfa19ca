import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import type { PlanProfile } from '../../plan/plan-query'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { LinkDialog } from '../../ui/link-dialog'
import { SeatFields, useFirstSeat } from './seat-fields'

type Props = { readonly slug: string; readonly profile: PlanProfile; readonly onClose: () => void }

/** Makes an invitation, then shows its link, once. */
export function InviteDialog({ slug, profile, onClose }: Props) {
  const t = useTranslations('settings.invite')
  const [email, setEmail] = useState('')
  const [seat, setSeat] = useState(useFirstSeat())
  const invite = useAct(
    () => call(api.plans[':plan'].invitations.$post({ param: { plan: slug }, json: { ...seat, email } })),
    { quiet: true, invalidate: planKey(slug, 'invitations') },
  )

  if (invite.isSuccess) {
    const link = `${window.location.origin}${invite.data.path}`
    return <LinkDialog title={t('link', { email })} note={t('once')} link={link} onClose={onClose} />
  }
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('action')}
      confirm={t('confirm')}
      onConfirm={() => invite.mutate()}
      busy={invite.isPending}
      error={invite.error}
    >
      <TextInput
        label={t('email')}
        type="email"
        autoComplete="off"
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        maxLength={254}
        required
        data-autofocus
      />
      <SeatFields seat={seat} profile={profile} onChange={setSeat} />
    </ConfirmDialog>
  )
}
