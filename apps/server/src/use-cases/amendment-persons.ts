import { type AmendmentRow, readStoredText, type StoredText } from '@deconcert/database'
import { contentOfCanonical } from '@deconcert/document'
import { found } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { findAmendment } from './find-amendment'
import { writtenContent } from './stored-content'
import { tellingWords } from './telling-words'
import { type ToldPersons, toldPersons } from './told-persons'

/** What an amendment tells of persons that the text it amends does not, for those who may read it. */
export async function readAmendmentPersons(tools: Tools, actor: Actor, key: string): Promise<ToldPersons> {
  const amendment = await findAmendment(tools, actor, key)
  return await amendmentPersons(
    tools,
    actor,
    amendment,
    found(await readStoredText(tools.sql, amendment.documentId)),
  )
}

export async function amendmentPersons(
  tools: Pick<Tools, 'sql'>,
  { planId }: Pick<Actor, 'planId'>,
  amendment: AmendmentRow,
  text: StoredText,
): Promise<ToldPersons> {
  const { documentId, title, baseTitle, reasons, baseContent } = amendment
  const said = await tellingWords(tools, planId, writtenContent(text))
  const known = await tellingWords(tools, planId, contentOfCanonical(found(baseContent)))
  return toldPersons(documentId, [title ?? baseTitle, reasons, said].join('\n'), `${baseTitle}\n${known}`)
}
