import { type JSONContent, plainText, testimonyWords } from '@deconcert/document'
import { personalDataIn, waitsForModerator } from '@deconcert/domain'
import { Button, Checkbox, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import type { Proposal } from '../../proposal/proposal-query'
import { proposalTextQuery } from '../../proposal/proposal-text-query'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { PersonalDataAlert } from '../../writing/personal-data-alert'

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
  const { content, waiting = 0 } = useQuery(proposalTextQuery(slug, proposal.id)).data ?? {}
  const text =
    content === undefined ? '' : `${proposal.title}\n${plainText(content as JSONContent, testimonyWords)}`
  const [isChecked, setChecked] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const submit = useAct(
    () =>
      call(
        api.plans[':plan'].proposals[':proposal'].submission.$post({
          param: { plan: slug, proposal: proposal.id },
        }),
      ),
    { quiet: true, success: t('done'), invalidate: planKey(slug), onSuccess: onClose },
  )
  const mustCheck = personalDataIn(text).length > 0 && !isChecked

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('title')}
      confirm={t('action')}
      busy={submit.isPending || content === undefined}
      error={submit.error}
      onConfirm={() => (mustCheck ? setAsked(true) : submit.mutate())}
    >
      <Text>{t(waitsForModerator(proposal.policy) ? 'explanation' : 'explanationAtOnce')}</Text>
      {waiting > 0 && <Text>{tWriting('waiting', { count: waiting })}</Text>}
      <PersonalDataAlert text={text}>
        <Checkbox
          label={tWriting('confirmed')}
          checked={isChecked}
          onChange={(event) => setChecked(event.currentTarget.checked)}
          error={isAsked && mustCheck ? tWriting('toConfirm') : undefined}
        />
      </PersonalDataAlert>
    </ConfirmDialog>
  )
}
