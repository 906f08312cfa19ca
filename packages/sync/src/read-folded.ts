import { updatesPerFold } from './folds'
import type { RoomTools } from './shared-document'
import { partsOf, type StoredDocument } from './update-log'

/** Nobody waits longer at the door, be it for what somebody has made to be slow. */
const longestMilliseconds = 2_000

/**
 * What is stored of a document, in one state, so that whoever opens it is given it in one piece. A document that cannot
 * be folded, or not soon, is answered as it is stored. Null when there is none. Throws when what is stored is not whole.
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
    const state = await inTime(fold(parts))
    if (updates.length >= updatesPerFold) {
      await log.storeSnapshot({ documentId, epoch, seq, state, at: now() })
    }
    return { ...stored, snapshot: { seq, state }, updates: [] }
  } catch (error) {
    onFault(error)
    return stored
  }
}

async function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('folding takes too long to wait for')), longestMilliseconds)
  })
  return await Promise.race([answer, late]).finally(() => clearTimeout(timer))
}
