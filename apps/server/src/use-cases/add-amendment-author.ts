import { addAmendmentAuthor as storeAuthor } from '@deconcert/database'
import { listSeatsOf } from '@deconcert/database/plan'
import { type AccountId, permissionRefusal, Refused, throwIfRefused } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { writeAmendmentRefusal } from './edit-amendment'
import { onLatestAmendment } from './on-latest-amendment'

/** Lets somebody who may contribute to the plan write this draft too. */
export async function addAmendmentAuthor(
  tools: Tools,
  actor: Actor,
  key: string,
  accountId: AccountId,
): Promise<void> {
  await onLatestAmendment(tools, actor, key, async (amendment) => {
    const seats = await listSeatsOf(tools.sql, accountId)
    const here = seats.filter(({ planId }) => planId === actor.planId)
    if (here.length === 0) throw new Refused('not-found')
    throwIfRefused(writeAmendmentRefusal(actor, amendment))
    throwIfRefused(permissionRefusal({ seats: here, isAdmin: false }, 'amendment.write'))

    await storeAuthor(tools.sql, amendment.id, accountId, actor.accountId, tools.now())
    tools.hub.refresh(amendment.documentId)
  })
}
