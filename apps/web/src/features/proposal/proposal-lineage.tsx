import type { ProposalState } from '@deconcert/domain'
import { Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePermission } from '../../lib/actor'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import { proposalAddress, proposalCode } from '../../proposal/proposal-code'
import type { Proposal } from '../../proposal/proposal-query'
import { ProposalStateBadge } from '../../proposal/proposal-state-badge'
import { ActionButton } from '../../ui/action-button'
import { AppLink } from '../../ui/app-link'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { DateTimeText } from '../../ui/date-text'
import { SectionCard } from '../../ui/section-card'
import classes from './proposal-lineage.module.css'

type Act = Proposal['lineage'][number]

/** The mergers and splits that a proposal was part of: what was taken over, what was made, and taking it back. */
export function ProposalLineage({ slug, proposal }: { slug: string; proposal: Proposal }) {
  const t = useTranslations('proposal.page')

  if (proposal.lineage.length === 0) return null
  return (
    <SectionCard title={t('lineage')}>
      <ul className={classes.acts}>
        {proposal.lineage.map((act) => (
          <li key={act.id} className={classes.act}>
            <p className={classes.what}>
              {t(act.kind === 'merge' ? 'lineageMerge' : 'lineageSplit', { by: act.by ?? 'none' })}
            </p>
            <p className={classes.when}>
              <DateTimeText value={act.at} />
            </p>
            <Members slug={slug} title={t('lineageSources')} members={act.sources} own={proposal.id} />
            <Members slug={slug} title={t('lineageMade')} members={act.made} own={proposal.id} />
            <Undo slug={slug} act={act} groupId={proposal.group.id} />
          </li>
        ))}
      </ul>
    </SectionCard>
  )
}

type MembersProps = {
  readonly slug: string
  readonly title: string
  readonly members: readonly {
    readonly id: string
    readonly code: number
    readonly title: string | null
    readonly state: ProposalState
  }[]
  /** The proposal of this page. */
  readonly own: string
}

function Members({ slug, title, members, own }: MembersProps) {
  const t = useTranslations('proposal.page')

  return (
    <>
      <p className={classes.heading}>{title}</p>
      <ul className={classes.members}>
        {members.map(({ id, code, title: name, state }) => (
          <li key={id} className={classes.member}>
            {id === own ? (
              <span>{`${proposalCode(code)} · ${t('lineageThis')}`}</span>
            ) : (
              <AppLink to={proposalAddress(slug, code)}>
                {`${proposalCode(code)} · ${name ?? t('lineagePrivate')}`}
              </AppLink>
            )}
            <ProposalStateBadge state={state} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** For those who moderate; the others see what happened only. */
function Undo({ slug, act, groupId }: { slug: string; act: Act; groupId: string }) {
  const t = useTranslations('proposal.page')
  const isModerator = usePermission('proposal.moderate', { groupId }) === null
  const [opened, setOpened] = useState(false)
  const word = act.kind === 'merge' ? 'undoMerge' : 'undoSplit'
  const undo = useAct(
    () =>
      call(
        api.plans[':plan'].moderation.lineage[':act'].undoing.$post({ param: { plan: slug, act: act.id } }),
      ),
    { quiet: true, success: t('undone'), invalidate: planKey(slug), onSuccess: () => setOpened(false) },
  )

  if (!isModerator) return null
  return (
    <>
      <ActionButton
        refusal={act.undoRefusal}
        onClick={() => setOpened(true)}
        variant="default"
        size="compact-md"
      >
        {t(word)}
      </ActionButton>
      <ConfirmDialog
        opened={opened}
        onClose={() => setOpened(false)}
        title={t(word)}
        confirm={t(word)}
        busy={undo.isPending}
        error={undo.error}
        onConfirm={() => undo.mutate()}
      >
        <Text>{t(`${word}Explanation`)}</Text>
      </ConfirmDialog>
    </>
  )
}
