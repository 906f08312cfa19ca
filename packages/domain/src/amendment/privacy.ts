import type { AmendmentState } from './lifecycle'

/**
 * Whether an amendment is read by its authors only: while it is a draft, again or for the first time, and for good once
 * withdrawn as a draft. `proposedAt` is null until its text as it is has been proposed.
 */
export function isPrivateAmendment({
  state,
  proposedAt,
}: {
  readonly state: AmendmentState
  readonly proposedAt: Date | string | null
}): boolean {
  return state === 'draft' || (state === 'withdrawn' && proposedAt === null)
}
