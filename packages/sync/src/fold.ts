import * as Y from 'yjs'
import { DocumentState } from './document-state'

/** The update that adds nothing. */
export const emptyUpdate: Uint8Array = new Uint8Array([0, 0])

/**
 * The smallest update that says the same: read into a throw-away document in one transaction, collected, written, and
 * checked against what came in.
 */
export function foldThroughDocument(updates: readonly Uint8Array[]): Uint8Array {
  const doc = new Y.Doc({ gc: true })
  try {
    doc.transact(() => {
      for (const update of updates) Y.applyUpdate(doc, update)
    })
    if (doc.store.pendingStructs || doc.store.pendingDs)
      throw new Error('the updates hang on something missing')
    const folded = Y.encodeStateAsUpdate(doc)
    if (!holds(folded, updates)) throw new Error('the fold does not hold what went in')
    if (!readsBack(folded)) throw new Error('the fold does not read as it was written')
    return folded
  } finally {
    doc.destroy()
  }
}

/** The fold may know of more deletions than its updates: what was written into something deleted goes with it. */
function holds(folded: Uint8Array, updates: readonly Uint8Array[]): boolean {
  const after = new DocumentState()
  after.absorb(folded)
  const before = new DocumentState()
  for (const update of updates) before.absorb(update)
  return after.holds(before)
}

/** Whether the content comes back from these bytes: what they are read as is written in the very same bytes again. */
function readsBack(folded: Uint8Array): boolean {
  const doc = new Y.Doc({ gc: true })
  try {
    Y.applyUpdate(doc, folded)
    const again = Y.encodeStateAsUpdate(doc)
    return again.length === folded.length && again.every((byte, at) => byte === folded[at])
  } finally {
    doc.destroy()
  }
}
