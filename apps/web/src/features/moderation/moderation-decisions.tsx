import {
  isInQueue,
  type ModerationDecision,
  moderationDecisions,
  proposalEventRefusal,
  type Refusal,
  type SeenProposal,
} from '@deconcert/domain'
import { Group } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Proposal } from '../../proposal/proposal-query'
import { ActionButton } from '../../ui/action-button'
import { DecisionDialog } from './decision-dialog'
import { MergeDialog } from './merge-dialog'
import classes from './moderation-page.module.css'
import { SplitDialog } from './split-dialog'
import { keyOf } from './triage-keys'

type Props = {
  readonly slug: string
  readonly proposal: Proposal
  /** What the moderator has before their eyes; null until the text has come. */
  readonly seen: SeenProposal | null
  readonly refusal: Refusal | null
  /** The decision under way. */
  readonly asked: ModerationDecision | null
  readonly onAsk: (decision: ModerationDecision | null) => void
  readonly onDone: () => void
  readonly showsKeys: boolean
}

/** The decisions of a moderator, each shown even when it cannot be taken, with the reason. */
export function ModerationDecisions({ refusal, asked, onAsk, showsKeys, ...props }: Props) {
  const t = useTranslations('moderation')
  const { proposal, seen } = props
  const dialog = { ...props, onClose: () => onAsk(null) }

  return (
    <section aria-label={t('decide')}>
      <Group gap="xs">
        {offered(proposal).map((each) => (
          <ActionButton
            key={each}
            refusal={refusal ?? decisionRefusal(proposal, each)}
            onClick={() => onAsk(each)}
            variant={each === 'publish' || each === 'review' ? 'filled' : 'default'}
            aria-keyshortcuts={keyOf(each)}
            {...(showsKeys && { rightSection: <KeyHint letter={keyOf(each)} /> })}
          >
            {t(`${each}.action`)}
          </ActionButton>
        ))}
      </Group>
      {seen !== null && asked === 'merge' && <MergeDialog {...dialog} seen={seen} />}
      {seen !== null && asked === 'split' && <SplitDialog {...dialog} seen={seen} />}
      {seen !== null && asked !== null && asked !== 'merge' && asked !== 'split' && (
        <DecisionDialog {...dialog} seen={seen} decision={asked} />
      )}
    </section>
  )
}

function KeyHint({ letter }: { letter: string }) {
  return (
    <span className={classes.key} aria-hidden="true">
      {letter.toUpperCase()}
    </span>
  )
}

/** What is published already is left so, or not. */
function offered(proposal: Proposal): readonly ModerationDecision[] {
  const left = proposal.state === 'published' && isInQueue(proposal) ? 'publish' : 'review'
  return moderationDecisions.filter((decision) => decision !== left)
}

/** Why this decision cannot be taken on the proposal as it is, or null when it can. */
export function decisionRefusal({ state, claim }: Proposal, decision: ModerationDecision): Refusal | null {
  const claimed = claim !== null && !claim.isMine ? 'proposal-claimed' : null
  return proposalEventRefusal(state, decision) ?? claimed
}
