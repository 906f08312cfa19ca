import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import type { PlanProfile } from '../../plan/plan-query'
import { InvitationDialog } from '../../ui/invitation-dialog'
import { SeatFields, useFirstSeat } from './seat-fields'

type Props = { readonly slug: string; readonly profile: PlanProfile; readonly onClose: () => void }

/** Makes an invitation, then shows its link, once. */
export function InviteDialog({ slug, profile, onClose }: Props) {
  const t = useTranslations('settings.invite')
  const [seat, setSeat] = useState(useFirstSeat())

  return (
    <InvitationDialog
      words={{
        title: t('action'),
        email: t('email'),
        confirm: t('confirm'),
        linkFor: (email) => t('link', { email }),
        once: t('once'),
      }}
      invite={(email) =>
        call(api.plans[':plan'].invitations.$post({ param: { plan: slug }, json: { ...seat, email } }))
      }
      invalidate={planKey(slug, 'invitations')}
      onClose={onClose}
    >
      <SeatFields seat={seat} profile={profile} onChange={setSeat} />
    </InvitationDialog>
  )
}
