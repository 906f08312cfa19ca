import type * as Y from 'yjs'

/**
 * Has this document take in what others wrote as they wrote it. Otherwise Yjs tidies up the formatting that it finds
 * there, by edits of this document's own: somebody who only reads would write, and what they see might not be stored.
 */
export function readAsWritten(doc: Y.Doc): void {
  doc.on('afterTransaction', (transaction: Y.Transaction) => {
    if (!transaction.local) transaction._needFormattingCleanup = false
  })
}
