import type { AmendmentRow } from '@deconcert/database'
import {
  amendmentDeciderRefusal,
  amendmentEventRefusal,
  amendRefusal,
  isOpenAmendment,
  permissionRefusal,
  type Refusal,
} from '@deconcert/domain'
import type { Actor } from '../actor'
import { writeAmendmentRefusal } from './edit-amendment'
import { isAuthor } from './find-amendment'

/** Why the actor is not one of those who dispose of an amendment, or null when they are. */
export function authorRefusal(actor: Actor, amendment: AmendmentRow): Refusal | null {
  return isAuthor(actor, amendment) ? permissionRefusal(actor, 'amendment.write') : 'not-permitted'
}

/** Why the actor does not decide on an amendment, or null when they do. */
export function decideRefusal(actor: Actor, amendment: AmendmentRow): Refusal | null {
  const { groupId, authorIds } = amendment.proposal
  const isProposalAuthor = authorIds.includes(actor.accountId)
  return (
    permissionRefusal(actor, 'proposal.write', { groupId }) ??
    amendmentDeciderRefusal({
      isLead: permissionRefusal(actor, 'proposal.moderate', { groupId }) === null,
      isProposalAuthor,
      isOnlyProposalAuthor: isProposalAuthor && authorIds.length === 1,
      isAmendmentAuthor: isAuthor(actor, amendment),
    })
  )
}

/** Why the actor may not say anything of an amendment now, or null when they may. */
export function discussRefusal(actor: Actor, { state }: AmendmentRow): Refusal | null {
  const refusal = permissionRefusal(actor, 'amendment.write')
  if (refusal !== null) return refusal
  if (!isOpenAmendment(state)) return 'amendment-closed'
  return state === 'draft' ? 'amendment-not-proposed' : null
}

/** Why the actor may not put an amendment to the vote, whatever its text, or null when they may. */
function voteRefusalOf(actor: Actor, { state, proposal }: AmendmentRow): Refusal | null {
  return (
    permissionRefusal(actor, 'ballot.open', { groupId: proposal.groupId }) ??
    amendmentEventRefusal(state, 'open-ballot') ??
    (proposal.state === 'in-ballot' ? 'ballot-already-open' : amendRefusal(proposal.state))
  )
}

/** What the reader may do with an amendment, each with the reason why not. */
export function refusalsOf(actor: Actor, amendment: AmendmentRow, isOutdated: boolean) {
  const { state, proposal } = amendment
  const author = authorRefusal(actor, amendment)
  const decide = decideRefusal(actor, amendment)
  return {
    write: writeAmendmentRefusal(actor, amendment),
    propose: author ?? amendmentEventRefusal(state, 'propose') ?? amendRefusal(proposal.state),
    revise: author ?? amendmentEventRefusal(state, 'revise'),
    withdraw: author ?? amendmentEventRefusal(state, 'withdraw'),
    accept: decide ?? amendmentEventRefusal(state, 'accept') ?? amendRefusal(proposal.state),
    reject:
      decide ?? (state === 'in-ballot' ? 'amendment-in-ballot' : amendmentEventRefusal(state, 'reject')),
    vote: voteRefusalOf(actor, amendment) ?? (isOutdated ? 'amendment-outdated' : null),
    comment: discussRefusal(actor, amendment),
  } satisfies Record<string, Refusal | null>
}
