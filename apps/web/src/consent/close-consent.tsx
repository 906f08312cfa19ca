import { Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Ballot } from '../ballot/ballot-query'
import { usePlanSlug } from '../lib/actor'
import { api, call } from '../lib/api'
import { planKey } from '../lib/query-key'
import { useAct } from '../lib/use-act'
import { ActionButton } from '../ui/action-button'
import { ConfirmDialog } from '../ui/confirm-dialog'
import type { CircleStanding } from './circle-standing'
import type { Consent } from './consent-query'

type Props = { readonly ballot: Ballot; readonly consent: Consent; readonly standing: CircleStanding }

/** Closes a consent, after telling what it would be: adopted, or what the rules make of it otherwise. */
export function CloseConsent({ ballot, consent, standing }: Props) {
  const t = useTranslations('consent.close')
  const slug = usePlanSlug()
  const [opened, setOpened] = useState(false)
  const close = useAct(
    () =>
      call(api.plans[':plan'].ballots[':ballot'].closing.$post({ param: { plan: slug, ballot: ballot.id } })),
    { quiet: true, success: t('done'), invalidate: planKey(slug), onSuccess: () => setOpened(false) },
  )
  const { isAgreed, silent, open } = standing
  const { method } = ballot.rules
  const fallback = method.key === 'consent' ? method.fallback : 'refer'

  return (
    <>
      <ActionButton
        refusal={consent.refusals.close}
        variant={isAgreed ? 'filled' : 'default'}
        onClick={() => setOpened(true)}
      >
        {t('action')}
      </ActionButton>
      <ConfirmDialog
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('title')}
        confirm={t('action')}
        danger={!isAgreed}
        busy={close.isPending}
        error={close.error}
        onConfirm={() => close.mutate()}
      >
        {isAgreed ? (
          <Text fw={600}>{t('adopted')}</Text>
        ) : (
          <>
            <Text fw={600}>{t('notAdopted', { silent, open })}</Text>
            <Text>{t(`fallback.${fallback}`)}</Text>
          </>
        )}
        <Text c="dimmed">{t('explanation')}</Text>
      </ConfirmDialog>
    </>
  )
}
