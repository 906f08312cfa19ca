import { reviewPersonalData as storeReview } from '@deconcert/database/plan'
import { permissionRefusal, Refused, reasonRefusal, type SheetId, throwIfRefused } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { sheetStateRefusal } from './read-sheet'
import { shownAlerts } from './read-sheet-life'
import { readOneCompleteness } from './sheet-completeness'

const reasonLength = { least: 1, most: 2000 }

/** Settles an alert of a sheet: what it quotes is no personal data, and why. */
export async function reviewPersonalData(
  tools: Tools,
  actor: Actor,
  id: SheetId,
  { hash, reason }: { readonly hash: string; readonly reason: string },
): Promise<void> {
  const sheet = await readOneCompleteness(tools, actor.planId, id)
  const { groupId, nodeState, documentId } = sheet.row
  throwIfRefused(
    permissionRefusal(actor, 'sheet.write', { groupId }) ??
      sheetStateRefusal(nodeState) ??
      reasonRefusal(reason, reasonLength),
  )
  const alerts = await shownAlerts(tools, sheet)
  if (!alerts.some((alert) => alert.hash === hash)) throw new Refused('not-found', 'hash')
  const change = { planId: actor.planId, actorId: actor.accountId, at: tools.now() }
  await storeReview(tools.sql, change, { documentId, quoteHash: hash, reason: reason.trim() })
}
