import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../lib/actor'
import { api, call } from '../lib/api'
import { planKey } from '../lib/query-key'
import { useAct } from '../lib/use-act'
import { ConfirmDialog } from '../ui/confirm-dialog'
import type { Ballot } from './ballot-query'
import { OnlineMissing } from './online-missing'

type Props = { readonly ballot: Ballot; readonly quorumNeeded: number }

/** Closes an open ballot, after telling how many have not voted. */
export function CloseBallot({ ballot, quorumNeeded }: Props) {
  const t = useTranslations('ballot.close')
  const slug = usePlanSlug()
  const [opened, setOpened] = useState(false)
  const close = useAct(
    () =>
      call(api.plans[':plan'].ballots[':ballot'].closing.$post({ param: { plan: slug, ballot: ballot.id } })),
    { quiet: true, success: t('done'), invalidate: planKey(slug), onSuccess: () => setOpened(false) },
  )
  const missing = ballot.electors - ballot.voters
  const missingForQuorum = quorumNeeded - ballot.voters

  return (
    <>
      <Button variant={missing === 0 ? 'filled' : 'default'} onClick={() => setOpened(true)}>
        {t('action')}
      </Button>
      <ConfirmDialog
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('title')}
        confirm={t('action')}
        onConfirm={() => close.mutate()}
        busy={close.isPending}
        error={close.error}
        danger={missingForQuorum > 0 || ballot.missingOnline > 0}
      >
        <Text fw={missing > 0 ? 600 : 400}>{t('missing', { missing, electors: ballot.electors })}</Text>
        {missingForQuorum > 0 && (
          <Text c="var(--mantine-color-error)">{t('quorumMissing', { missing: missingForQuorum })}</Text>
        )}
        <OnlineMissing ballot={ballot} />
        <Text c="dimmed">{t('explanation')}</Text>
      </ConfirmDialog>
    </>
  )
}
