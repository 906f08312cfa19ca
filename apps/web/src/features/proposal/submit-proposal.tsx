import { waitsForModerator } from '@deconcert/domain'
import { Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import type { Proposal } from '../../proposal/proposal-query'
import { proposalTextQuery } from '../../proposal/proposal-text-query'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { usePersonsCheck } from '../../writing/use-persons-check'

type Props = { readonly slug: string; readonly proposal: Proposal }

/** Hands the proposal over; asks to look again at what may tell who somebody is. */
export function SubmitProposal({ slug, proposal }: Props) {
  const t = useTranslations('proposal.submit')
  const [opened, setOpened] = useState(false)

  return (
    <>
      <Button onClick={() => setOpened(true)}>{t('action')}</Button>
      {opened && <SubmitDialog slug={slug} proposal={proposal} onClose={() => setOpened(false)} />}
    </>
  )
}

function SubmitDialog({ slug, proposal, onClose }: Props & { readonly onClose: () => void }) {
  const t = useTranslations('proposal.submit')
  const tWriting = useTranslations('writing.publication')
  const text = useQuery(proposalTextQuery(slug, proposal.id))
  const { waiting = 0, persons } = text.data ?? {}
  const check = usePersonsCheck(persons)
  const submit = useAct(
    () =>
      call(
        api.plans[':plan'].proposals[':proposal'].submission.$post({
          param: { plan: slug, proposal: proposal.id },
          query: check.query,
        }),
      ),
    { quiet: true, success: t('done'), invalidate: planKey(slug), onSuccess: onClose },
  )

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('title')}
      confirm={t('action')}
      busy={submit.isPending || persons === undefined}
      error={submit.error}
      onConfirm={() => check.passes() && submit.mutate(undefined, { onError: () => void text.refetch() })}
    >
      <Text>{t(waitsForModerator(proposal.policy) ? 'explanation' : 'explanationAtOnce')}</Text>
      {waiting > 0 && <Text>{tWriting('waiting', { count: waiting })}</Text>}
      {check.view}
    </ConfirmDialog>
  )
}
