import { listSheetDocuments } from '@deconcert/database'
import type { NodeId } from '@deconcert/domain'
import type { Tools } from '../tools'

/** Has those who have the sheets of these lines open show their rights again. */
export async function refreshSheets(tools: Tools, nodeIds: readonly NodeId[]): Promise<void> {
  for (const documentId of await listSheetDocuments(tools.sql, nodeIds)) tools.hub.refresh(documentId)
}
