import type { Proposal } from '../../proposal/proposal-query'

/**
 * What stands between the head of a proposal and its text: one panel for each thing that can become of it
 * (its ballots, its promotion, what it became). Each shows itself only in the states that concern it.
 */
export function ProposalPanels(_props: { proposal: Proposal }) {
  return null
}
