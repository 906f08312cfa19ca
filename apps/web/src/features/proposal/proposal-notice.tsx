import { Alert, Text } from '@mantine/core'
import { IconArrowMerge, IconMessageReport } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { proposalAddress, proposalCode } from '../../proposal/proposal-code'
import type { Proposal } from '../../proposal/proposal-query'
import { AppLink } from '../../ui/app-link'
import classes from './proposal-page.module.css'

/** What moderation decided about a proposal that does not go on as it is, and why. */
export function ProposalNotice({ slug, proposal }: { slug: string; proposal: Proposal }) {
  const { state, mergedInto } = proposal

  if (mergedInto) return <MergedNotice slug={slug} into={mergedInto} />
  if (state === 'sent-back' || state === 'set-aside')
    return <ReturnedNotice proposal={proposal} state={state} />
  return null
}

function ReturnedNotice({ proposal, state }: { proposal: Proposal; state: 'sent-back' | 'set-aside' }) {
  const t = useTranslations('proposal.notice')
  const tCode = useTranslations('moderation.code')
  const { reason, reasonCode, actor } = proposal.steps.at(-1) ?? {}

  return (
    <Alert
      className={classes.notice}
      color="clay"
      variant="light"
      icon={<IconMessageReport aria-hidden="true" />}
      title={t(state)}
    >
      {reasonCode && <Text fw={600}>{tCode(reasonCode)}</Text>}
      <Text className={classes.reason}>
        {actor ? t('reason', { actor, reason: reason ?? '' }) : t('reasonOnly', { reason: reason ?? '' })}
      </Text>
      {proposal.refusals.revise === null && <Text mt="xs">{t('sentBackNext')}</Text>}
    </Alert>
  )
}

type Target = NonNullable<Proposal['mergedInto']>

function MergedNotice({ slug, into }: { slug: string; into: Target }) {
  const t = useTranslations('proposal.notice')
  const code = proposalCode(into.code)

  return (
    <Alert
      className={classes.notice}
      color="gray"
      variant="light"
      icon={<IconArrowMerge aria-hidden="true" />}
      title={<AppLink to={proposalAddress(slug, into.code)}>{t('mergedInto', { code })}</AppLink>}
    >
      {into.title !== null && t('mergedExplanation', { title: into.title })}
    </Alert>
  )
}
