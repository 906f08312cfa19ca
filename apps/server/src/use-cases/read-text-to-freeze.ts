import { readStoredText } from '@deconcert/database'
import { found } from '@deconcert/domain'
import type { Tools } from '../tools'
import { storedContent } from './stored-content'

/** A text as it may be frozen as a new version: what it says, and the position of the document at which it was read. */
export async function readTextToFreeze(tools: Tools, documentId: string) {
  const text = found(await readStoredText(tools.sql, documentId))
  return {
    versionId: tools.newId<'proposal-version'>(),
    body: storedContent(text),
    documentSeq: text.headSeq,
  }
}
