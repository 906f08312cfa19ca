import { useTranslations } from 'use-intl'
import { ActionButton } from '../ui/action-button'
import { type Objection, useCircleAct } from './consent-query'

/** Confirms that an objection is lifted, as it was told: anybody of the circle but who told it. */
export function ConfirmLifting({ ballotId, objection }: { ballotId: string; objection: Objection }) {
  const t = useTranslations('consent.confirmLifting')
  const { number, step: seen, isToldByMe } = objection
  const confirm = useCircleAct(
    ballotId,
    (routes, param) => routes['lifting-confirmations'].$post({ param, json: { number, seen } }),
    { success: t('done') },
  )

  return (
    <ActionButton
      refusal={isToldByMe ? 'confirm-needs-another' : null}
      variant="default"
      loading={confirm.isPending}
      onClick={() => confirm.mutate()}
    >
      {t('action', { number })}
    </ActionButton>
  )
}
