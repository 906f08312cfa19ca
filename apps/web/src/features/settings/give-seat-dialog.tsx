import { asId } from '@deconcert/domain'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import type { PlanProfile } from '../../plan/plan-query'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import type { PlanPerson } from './people-query'
import { SeatFields, useFirstSeat } from './seat-fields'

type Props = {
  readonly slug: string
  readonly person: PlanPerson
  readonly profile: PlanProfile
  readonly onClose: () => void
}

/** Gives one more seat to somebody of the plan. */
export function GiveSeatDialog({ slug, person, profile, onClose }: Props) {
  const t = useTranslations('settings.people')
  const [seat, setSeat] = useState(useFirstSeat())
  const give = useAct(
    () =>
      call(
        api.plans[':plan'].people.seats.$post({
          param: { plan: slug },
          json: { ...seat, accountId: asId<'account'>(person.accountId) },
        }),
      ),
    { quiet: true, success: t('seatGiven'), invalidate: planKey(slug), onSuccess: onClose },
  )

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('giveSeatTo', { name: person.displayName })}
      confirm={t('giveSeat')}
      onConfirm={() => give.mutate()}
      busy={give.isPending}
      error={give.error}
    >
      <SeatFields seat={seat} profile={profile} onChange={setSeat} />
    </ConfirmDialog>
  )
}
