import type { ProposalState } from './lifecycle'

/**
 * Whether a proposal is read only by those who may write it: while it is a draft, again or for the first time, and
 * for good once withdrawn as a draft. `submittedAt` is null until its text as it is has been submitted.
 */
export function isPrivateProposal({
  state,
  submittedAt,
}: {
  readonly state: ProposalState
  readonly submittedAt: Date | string | null
}): boolean {
  return state === 'draft' || (state === 'withdrawn' && submittedAt === null)
}
