import { foldForGood } from './fold-for-good'
import type { RoomTools } from './shared-document'
import { partsOf, type UpdateLog } from './update-log'

type Act = {
  /** Whose act it is; null for the server itself. */
  readonly accountId: string | null
  readonly at: Date
  readonly fold: RoomTools['fold']
}

/**
 * Removes for good what people have deleted from a document: of all that is stored of it, only what it says now is left.
 * Says whether it was done: not when somebody wrote, or froze or opened it, meanwhile. Nobody may be in its room.
 */
export async function eraseDeleted(
  log: UpdateLog,
  documentId: string,
  { accountId, at, fold }: Act,
): Promise<boolean> {
  const stored = await log.read(documentId)
  if (stored === null) return false
  const { epoch, headSeq, writable } = stored
  const state = foldForGood([await fold(partsOf(stored))])
  return await log.erase({ documentId, epoch, seq: headSeq, writable, state, accountId, at })
}
