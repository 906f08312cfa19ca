import type { RoomTools } from './shared-document'
import { partsOf, type StoredDocument } from './update-log'

/** From so many updates on, what was folded for the reading is kept. */
const updatesPerSnapshot = 500

/**
 * What is stored of a document, in one state, so that whoever opens it is given it in one piece. A document that cannot
 * be folded is answered as it is stored. Null when there is none. Throws when what is stored is not whole.
 */
export async function readFolded(
  documentId: string,
  { log, fold, now, onFault }: Pick<RoomTools, 'log' | 'fold' | 'now' | 'onFault'>,
): Promise<StoredDocument | null> {
  const stored = await log.read(documentId)
  if (stored === null) return null
  const parts = partsOf(stored)
  if (parts.length < 2) return stored
  const { epoch, headSeq: seq, updates } = stored
  try {
    const state = await fold(parts)
    if (updates.length >= updatesPerSnapshot) {
      await log.storeSnapshot({ documentId, epoch, seq, state, at: now() })
    }
    return { ...stored, snapshot: { seq, state }, updates: [] }
  } catch (error) {
    onFault(error)
    return stored
  }
}
