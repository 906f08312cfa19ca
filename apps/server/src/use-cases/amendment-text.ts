import { type AmendmentRow, readStoredText } from '@deconcert/database'
import { contentOfCanonical, type JSONContent } from '@deconcert/document'
import { found } from '@deconcert/domain'
import type { Tools } from '../tools'
import { type AmendedText, amendedText } from './amendment-changes'
import { storedContent, writtenContent } from './stored-content'

/** What a shared text holds now, block by block: a block in which a change is proposed is another one. */
export async function currentContent(tools: Pick<Tools, 'sql'>, documentId: string): Promise<JSONContent> {
  return writtenContent(found(await readStoredText(tools.sql, documentId)))
}

/** What an amendment changes in a proposal that says `current`; null once its text was erased. */
export async function readAmendedText(
  tools: Pick<Tools, 'sql'>,
  amendment: Pick<AmendmentRow, 'baseContent' | 'content' | 'proposedAt' | 'documentId'>,
  current: JSONContent,
): Promise<AmendedText | null> {
  const { baseContent, content, proposedAt, documentId } = amendment
  if (baseContent === null) return null
  const isWritten = proposedAt === null || content === null
  const amended = isWritten
    ? storedContent(found(await readStoredText(tools.sql, documentId)))
    : contentOfCanonical(content)
  return amendedText(contentOfCanonical(baseContent), amended, current)
}
