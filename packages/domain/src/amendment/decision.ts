import type { Refusal } from '../refusal'

export type AmendmentDecider = {
  /** Whether they lead the group of the proposal. */
  readonly isLead: boolean
  readonly isProposalAuthor: boolean
  /** Whether nobody but them wrote the proposal. */
  readonly isOnlyProposalAuthor: boolean
  readonly isAmendmentAuthor: boolean
}

/**
 * Why somebody who may write the proposal does not decide on an amendment to it, or null when they do: its authors do, and
 * those who lead its group, but nobody on what they propose to others.
 */
export function amendmentDeciderRefusal(decider: AmendmentDecider): Refusal | null {
  if (decider.isOnlyProposalAuthor) return null
  if (decider.isAmendmentAuthor) return 'amendment-of-ones-own'
  return decider.isLead || decider.isProposalAuthor ? null : 'amendment-decided-by-authors'
}
