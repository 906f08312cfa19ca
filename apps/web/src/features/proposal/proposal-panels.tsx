import type { Proposal } from '../../proposal/proposal-query'
import { PromotionPanel } from './promotion-panel'
import { ProposalBallotPanel } from './proposal-ballot-panel'
import { ProposalItems } from './proposal-items'
import { ProposalProvenance } from './proposal-provenance'
import { WhatBecamePanel } from './what-became-panel'

/**
 * What stands between the head of a proposal and its text: one panel for each thing that can become of it
 * (its ballots, its promotion, what it became). Each shows itself only in the states that concern it.
 */
export function ProposalPanels({ proposal }: { proposal: Proposal }) {
  return (
    <>
      <ProposalBallotPanel proposal={proposal} />
      <PromotionPanel proposal={proposal} />
      <WhatBecamePanel proposal={proposal} />
      <ProposalProvenance proposal={proposal} />
      <ProposalItems proposal={proposal} />
    </>
  )
}
