import { type AmendmentRow, readStoredText, type StoredText } from '@deconcert/database'
import { contentOfCanonical } from '@deconcert/document'
import { found } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { findAmendment } from './find-amendment'
import { writtenContent } from './stored-content'
import { tellingText } from './text-reading'
import { type ToldPersons, toldPersons } from './told-persons'

/** What an amendment tells of persons that the text it amends does not, for those who may read it. */
export async function readAmendmentPersons(tools: Tools, actor: Actor, key: string): Promise<ToldPersons> {
  const amendment = await findAmendment(tools, actor, key)
  return amendmentPersons(amendment, found(await readStoredText(tools.sql, amendment.documentId)))
}

export function amendmentPersons(amendment: AmendmentRow, text: StoredText): ToldPersons {
  const { documentId, title, baseTitle, reasons, baseContent } = amendment
  const words = [title ?? baseTitle, reasons, tellingText(writtenContent(text))].join('\n')
  const known = [baseTitle, tellingText(contentOfCanonical(found(baseContent)))].join('\n')
  return toldPersons(documentId, words, known)
}
