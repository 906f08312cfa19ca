import { type ModerationDecision, moderationDecisions, proposalEventRefusal } from '@deconcert/domain'
import { Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePermission } from '../../lib/actor'
import type { Proposal } from '../../proposal/proposal-query'
import { ActionButton } from '../../ui/action-button'
import { DecisionDialog } from './decision-dialog'
import { MergeDialog } from './merge-dialog'

type Props = { readonly slug: string; readonly proposal: Proposal; readonly onDone: () => void }

/** The decisions of a moderator, each shown even when it cannot be taken, with the reason. */
export function ModerationDecisions({ slug, proposal, onDone }: Props) {
  const t = useTranslations('moderation')
  const refusal = usePermission('proposal.moderate', { groupId: proposal.group.id })
  const [decision, setDecision] = useState<ModerationDecision | null>(null)
  const dialog = { slug, proposal, onClose: () => setDecision(null), onDone }

  return (
    <section aria-label={t('decide')}>
      <Group gap="xs">
        {moderationDecisions.map((each) => (
          <ActionButton
            key={each}
            refusal={refusal ?? proposalEventRefusal(proposal.state, each)}
            onClick={() => setDecision(each)}
            variant={each === 'publish' ? 'filled' : 'default'}
          >
            {t(`${each}.action`)}
          </ActionButton>
        ))}
      </Group>
      {decision === 'merge' && <MergeDialog {...dialog} />}
      {decision !== null && decision !== 'merge' && <DecisionDialog {...dialog} decision={decision} />}
    </section>
  )
}
