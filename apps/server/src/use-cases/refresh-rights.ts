import { listDocumentIds } from '@deconcert/database/plan'
import type { PlanId } from '@deconcert/domain'
import type { Tools } from '../tools'

/** Has every open text of the plan, and everybody who follows it, show their rights again. */
export async function refreshRights(tools: Tools, planId: PlanId): Promise<void> {
  for (const documentId of await listDocumentIds(tools.sql, planId)) tools.hub.refresh(documentId)
  await tools.feed.endStaleFollowers()
}
