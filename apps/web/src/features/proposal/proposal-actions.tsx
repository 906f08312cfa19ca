import { waitsForModerator } from '@deconcert/domain'
import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import { proposalCode } from '../../proposal/proposal-code'
import type { Proposal } from '../../proposal/proposal-query'
import { LinkButton } from '../../ui/app-link'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { RenameProposal } from './rename-proposal'

type Props = { readonly slug: string; readonly proposal: Proposal }

/** What the reader can do with a proposal as it is, the main thing last. */
export function ProposalActions({ slug, proposal }: Props) {
  const t = useTranslations('proposal.moderate')
  const { refusals } = proposal

  return (
    <Group gap="xs">
      {refusals.withdraw === null && <AskedStep slug={slug} proposal={proposal} step="withdraw" />}
      {refusals.write === null && <RenameProposal slug={slug} proposal={proposal} />}
      {refusals.revise === null && <Revise slug={slug} proposal={proposal} />}
      {refusals.submit === null && <AskedStep slug={slug} proposal={proposal} step="submit" />}
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
const steps = { submit: routes.submission, withdraw: routes.withdrawal, revise: routes.revision } as const

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

/** A step that others will see, or that cannot be undone: asked about first. */
function AskedStep({ step, ...props }: Props & { readonly step: 'submit' | 'withdraw' }) {
  const t = useTranslations(`proposal.${step}`)
  const tAtOnce = useTranslations('proposal.submit')
  const [opened, setOpened] = useState(false)
  const act = useStep(props, step, true)

  return (
    <>
      <Button variant={step === 'submit' ? 'filled' : 'default'} onClick={() => setOpened(true)}>
        {t('action')}
      </Button>
      <ConfirmDialog
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('title')}
        confirm={t('action')}
        danger={step === 'withdraw'}
        busy={act.isPending}
        error={act.error}
        onConfirm={() => act.mutate(undefined, { onSuccess: () => setOpened(false) })}
      >
        <Text>
          {step === 'submit' && !waitsForModerator(props.proposal.policy)
            ? tAtOnce('explanationAtOnce')
            : t('explanation')}
        </Text>
      </ConfirmDialog>
    </>
  )
}
