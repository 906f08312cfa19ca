import {
  type AmendmentState,
  isPrivateAmendment,
  type PermissionHolder,
  type ProposalState,
} from '@deconcert/domain'
import { mayReadProposal } from './may-read-proposal'

/** What says who may read an amendment. */
export type AmendmentInSight = {
  readonly state: AmendmentState
  readonly proposedAt: Date | string | null
  /** The accounts of those who write it. */
  readonly authors: readonly string[]
  readonly proposal: {
    readonly groupId: string
    readonly state: ProposalState
    readonly submittedAt: Date | string | null
  }
}

/**
 * Whether a person of the plan reads this amendment: whoever reads its proposal does, but what is private is for its
 * authors, whatever the seats of others.
 */
export function mayReadAmendment(
  holder: PermissionHolder,
  accountId: string,
  amendment: AmendmentInSight,
): boolean {
  if (!mayReadProposal(holder, amendment.proposal)) return false
  return !isPrivateAmendment(amendment) || amendment.authors.includes(accountId)
}
