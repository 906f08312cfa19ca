import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import { InvitationDialog } from '../../ui/invitation-dialog'

/** Invites somebody to have an account, then shows the link, once. */
export function InviteAccountDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('account')
  const [isAdmin, setAdmin] = useState(false)

  return (
    <InvitationDialog
      words={{
        title: t('invite'),
        email: t('email'),
        confirm: t('confirm'),
        linkFor: (email) => t('link', { email }),
        once: t('once'),
      }}
      invite={(email) => call(api.accounts.$post({ json: { email, isAdmin } }))}
      onClose={onClose}
    >
      <Checkbox
        mt="md"
        label={t('grantsAdmin')}
        checked={isAdmin}
        onChange={(event) => setAdmin(event.currentTarget.checked)}
      />
    </InvitationDialog>
  )
}
