import { readSheet, readSheetTemplate, setOwnField as storeOwnField } from '@deconcert/database/plan'
import { found, isInheritable, Refused, type SheetId, throwIfRefused } from '@deconcert/domain'
import { isOwnFieldKey, ownFieldOf } from '@deconcert/domain/sheet'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { sheetWriteRefusal } from './read-sheet'

/** Lets a field of a territorial variant be different there, or takes the departmental value again. */
export async function setOwnField(
  tools: Tools,
  actor: Actor,
  id: SheetId,
  key: string,
  isOwn: boolean,
): Promise<void> {
  const sheet = found(await readSheet(tools.sql, actor.planId, id))
  throwIfRefused(sheetWriteRefusal(actor, sheet))
  if (!isInheritable(key)) throw new Refused('unknown-field')
  if (isOwnFieldKey(key) && ownFieldOf(await readSheetTemplate(tools.sql, actor.planId), key) === undefined)
    throw new Refused('unknown-field')
  const change = { planId: actor.planId, actorId: actor.accountId, at: tools.now() }
  await storeOwnField(tools.sql, change, id, key, isOwn)
}
