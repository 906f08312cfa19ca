import type { CommentedText } from '@deconcert/database'
import type { StandingText } from '@deconcert/database/plan'
import { type PermissionHolder, permissionRefusal } from '@deconcert/domain'
import { mayReadAmendment } from './may-read-amendment'
import { mayReadProposal } from './may-read-proposal'

/** Whether a person of the plan reads this text: all do, but for a private proposal or amendment. */
export function mayReadText(
  holder: PermissionHolder,
  accountId: string,
  { groupId, proposal, amendment }: Pick<CommentedText | StandingText, 'groupId' | 'proposal' | 'amendment'>,
): boolean {
  if (permissionRefusal(holder, 'plan.read') !== null) return false
  if (proposal !== null && !mayReadProposal(holder, { ...proposal, groupId })) return false
  return amendment === null || mayReadAmendment(holder, accountId, amendment)
}
