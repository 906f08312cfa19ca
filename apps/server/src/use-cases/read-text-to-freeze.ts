import { readStoredText } from '@deconcert/database'
import { canonicalContent } from '@deconcert/document'
import { found } from '@deconcert/domain'
import type { Tools } from '../tools'
import { storedContent } from './stored-content'

/** A text as it may be frozen: its canonical form, and the position of the document at which it was read. */
export async function readFrozenText(tools: Tools, documentId: string) {
  const text = found(await readStoredText(tools.sql, documentId))
  return {
    versionId: tools.newId<'proposal-version'>(),
    content: canonicalContent(storedContent(text)),
    documentSeq: text.headSeq,
  }
}
