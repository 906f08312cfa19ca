import { readLineageAct, undoLineage as storeUndoing } from '@deconcert/database'
import { found, permissionRefusal, throwIfRefused, undoRefusal } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

/** Takes a merger or a split back, as long as nobody has been asked to vote on what it made. */
export async function undoLineage(tools: Tools, actor: Actor, actId: string): Promise<void> {
  const act = found(await readLineageAct(tools.sql, actor.planId, actId))
  for (const { groupId } of act.sources) {
    throwIfRefused(permissionRefusal(actor, 'proposal.moderate', { groupId }))
  }
  throwIfRefused(undoRefusal({ ...act, made: act.made.map(({ state }) => state) }))

  await storeUndoing(tools.sql, act.id, actor.accountId, tools.now())
  for (const { documentId } of [...act.sources, ...act.made]) tools.hub.refresh(documentId)
}
