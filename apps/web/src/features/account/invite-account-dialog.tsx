import { Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import { useAct } from '../../lib/use-act'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { LinkDialog } from '../../ui/link-dialog'

/** Invites somebody to have an account, then shows the link, once. */
export function InviteAccountDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('account')
  const [email, setEmail] = useState('')
  const [isAdmin, setAdmin] = useState(false)
  const invite = useAct(() => call(api.accounts.$post({ json: { email, isAdmin } })), { quiet: true })

  if (invite.isSuccess) {
    const link = `${window.location.origin}${invite.data.path}`
    return <LinkDialog title={t('link', { email })} note={t('once')} link={link} onClose={onClose} />
  }
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('invite')}
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
      <Checkbox
        mt="md"
        label={t('grantsAdmin')}
        checked={isAdmin}
        onChange={(event) => setAdmin(event.currentTarget.checked)}
      />
    </ConfirmDialog>
  )
}
