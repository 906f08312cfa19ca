import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { outcomeQuery, type ProposalOutcome } from '../../ballot/ballot-query'
import { usePlanSlug } from '../../lib/actor'
import type { Proposal } from '../../proposal/proposal-query'
import { SectionCard } from '../../ui/section-card'
import { type Milestone, milestonesOf } from './what-became'
import { MilestoneLine } from './what-became-line'
import classes from './what-became-panel.module.css'

/** « Qu’est-elle devenue ? »: the way of a proposal from its draft to the committee, and what comes next. */
export function WhatBecamePanel({ proposal }: { proposal: Proposal }) {
  const t = useTranslations('promotion.outcome')
  const slug = usePlanSlug()
  const { data: outcome } = useQuery(outcomeQuery(slug, proposal.id))

  if (outcome === undefined || !hasBecome(outcome)) return null
  const next = nextOf(proposal, outcome)
  return (
    <SectionCard title={t('title')}>
      <ol className={classes.way}>
        {milestonesOf(outcome).map((milestone) => (
          <MilestoneLine
            key={keyOf(milestone)}
            slug={slug}
            proposalId={proposal.id}
            milestone={milestone}
            group={proposal.group.name}
            mergedInto={outcome.mergedInto}
          />
        ))}
        {next !== null && (
          <li className={classes.step} data-next>
            {t(`next.${next}`)}
          </li>
        )}
      </ol>
    </SectionCard>
  )
}

/** Until a vote has ended or it was merged, the page itself says where it stands. */
function hasBecome({ ballots, mergedInto }: ProposalOutcome): boolean {
  return mergedInto !== null || ballots.some(({ state }) => state === 'closed')
}

function nextOf({ state }: Proposal, { promotion }: ProposalOutcome) {
  if (state === 'published' || state === 'adopted' || state === 'rejected') return state
  return promotion?.node.state === 'proposed' ? 'proposed' : null
}

function keyOf(milestone: Milestone): string {
  switch (milestone.kind) {
    case 'event':
      return milestone.event
    case 'ballot':
      return milestone.ballot.id
    case 'promotion':
      return milestone.promotion.nodeId
    case 'decision':
      return milestone.decision.id
  }
}
