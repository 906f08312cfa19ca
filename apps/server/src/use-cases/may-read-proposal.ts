import {
  isPrivateProposal,
  type PermissionHolder,
  type ProposalState,
  permissionRefusal,
} from '@deconcert/domain'

/** Whether a seat of the plan reads this proposal: all do, but what is private is for those who may write it. */
export function mayReadProposal(
  holder: PermissionHolder,
  proposal: {
    readonly groupId: string | null
    readonly state: ProposalState
    readonly submittedAt: Date | string | null
  },
): boolean {
  const { groupId } = proposal
  return !isPrivateProposal(proposal) || permissionRefusal(holder, 'proposal.write', { groupId }) === null
}
