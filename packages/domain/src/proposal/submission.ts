import type { Refusal } from '../refusal'
import { type ProposalState, proposalEventRefusal } from './lifecycle'

/** Why a proposal may not be submitted, or null when it may. One that says nothing is not handed to anybody. */
export function submissionRefusal(proposal: {
  readonly state: ProposalState
  readonly isBlank: boolean
}): Refusal | null {
  return proposalEventRefusal(proposal.state, 'submit') ?? (proposal.isBlank ? 'proposal-empty' : null)
}
