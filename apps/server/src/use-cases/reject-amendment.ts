import { rejectAmendmentRefusal } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { decideRefusal } from './amendment-refusals'
import { moveAmendment } from './move-amendment'

/** Leaves the proposal as it is, for a reason that the authors of the amendment read. */
export async function rejectAmendment(
  tools: Tools,
  actor: Actor,
  key: string,
  reason: string,
): Promise<void> {
  await moveAmendment(tools, actor, key, {
    event: 'reject',
    kind: 'amendment-rejected',
    reason: reason.trim(),
    permission: (amendment) =>
      decideRefusal(actor, amendment) ?? rejectAmendmentRefusal(amendment.state, reason),
  })
}
