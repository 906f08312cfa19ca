import { commentAmendment as storeComment } from '@deconcert/database'
import { amendmentLength, reasonRefusal, throwIfRefused } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { discussRefusal } from './amendment-refusals'
import { onLatestAmendment } from './on-latest-amendment'

/** Says something of an amendment that is proposed or voted on, to everybody who reads it. */
export async function commentAmendment(
  tools: Tools,
  actor: Actor,
  key: string,
  body: string,
): Promise<{ id: string }> {
  return await onLatestAmendment(tools, actor, key, async (amendment) => {
    throwIfRefused(discussRefusal(actor, amendment))
    throwIfRefused(reasonRefusal(body, amendmentLength.comment))

    const id = tools.newId<'comment'>()
    const comment = { id, amendmentId: amendment.id, body: body.trim() }
    await storeComment(tools.sql, comment, actor.accountId, tools.now())
    return { id }
  })
}
