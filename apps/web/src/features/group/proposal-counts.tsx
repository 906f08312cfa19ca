import { type ProposalState, proposalStates } from '@deconcert/domain'
import { useTranslations } from 'use-intl'
import classes from './group-card.module.css'

type Counts = { readonly [State in ProposalState]?: number | undefined }

/** How many proposals, and how many in each state, in the order of their life. */
export function ProposalCounts({ counts }: { counts: Counts }) {
  const t = useTranslations('group.list')
  const tState = useTranslations('proposal.state')
  const present = proposalStates.filter((state) => (counts[state] ?? 0) > 0)
  const total = present.reduce((sum, state) => sum + (counts[state] ?? 0), 0)

  return (
    <div className={classes.counts}>
      <span className={classes.total}>{t('proposals', { count: total })}</span>
      {present.map((state) => (
        <span key={state}>{`${tState(state)} ${counts[state]}`}</span>
      ))}
    </div>
  )
}
