import { Button, Group, Text } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import { proposalCode } from '../../proposal/proposal-code'
import type { Proposal } from '../../proposal/proposal-query'
import { LinkButton } from '../../ui/app-link'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { RenameProposal } from './rename-proposal'

// It reads the text, by what comes with the editor.
const SubmitProposal = lazy(async () => ({ default: (await import('./submit-proposal')).SubmitProposal }))

type Props = { readonly slug: string; readonly proposal: Proposal }

/** What the reader can do with a proposal as it is, the main thing last. */
export function ProposalActions({ slug, proposal }: Props) {
  const t = useTranslations('proposal.moderate')
  const { refusals } = proposal

  return (
    <Group gap="xs">
      {refusals.withdraw === null && <Withdraw slug={slug} proposal={proposal} />}
      {refusals.write === null && <RenameProposal slug={slug} proposal={proposal} />}
      {refusals.revise === null && <Revise slug={slug} proposal={proposal} />}
      <Suspense fallback={null}>
        {refusals.submit === null && <SubmitProposal slug={slug} proposal={proposal} />}
      </Suspense>
      {refusals.moderate === null && (
        <LinkButton
          to={`/p/${slug}/moderation`}
          search={{ proposition: proposalCode(proposal.code) }}
          variant={proposal.state === 'submitted' ? 'filled' : 'default'}
        >
          {t('action')}
        </LinkButton>
      )}
    </Group>
  )
}

const routes = api.plans[':plan'].proposals[':proposal']
const steps = { withdraw: routes.withdrawal, revise: routes.revision } as const

function useStep({ slug, proposal }: Props, step: keyof typeof steps, quiet: boolean) {
  const t = useTranslations('proposal')
  return useAct(() => call(steps[step].$post({ param: { plan: slug, proposal: proposal.id } })), {
    quiet,
    success: t(`${step}.done`),
    invalidate: planKey(slug),
  })
}

function Revise(props: Props) {
  const t = useTranslations('proposal.revise')
  const revise = useStep(props, 'revise', false)

  return (
    <Button onClick={() => revise.mutate()} loading={revise.isPending}>
      {t('action')}
    </Button>
  )
}

/** It cannot be undone: asked about first. */
function Withdraw(props: Props) {
  const t = useTranslations('proposal.withdraw')
  const [opened, setOpened] = useState(false)
  const withdraw = useStep(props, 'withdraw', true)

  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('action')}
      </Button>
      <ConfirmDialog
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('title')}
        confirm={t('action')}
        danger
        busy={withdraw.isPending}
        error={withdraw.error}
        onConfirm={() => withdraw.mutate(undefined, { onSuccess: () => setOpened(false) })}
      >
        <Text>{t('explanation')}</Text>
      </ConfirmDialog>
    </>
  )
}
