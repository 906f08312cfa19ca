import type { ProposalRow, StoredText } from '@deconcert/database'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { writtenContent } from './stored-content'
import { tellingWords } from './telling-words'
import { type ToldPersons, toldPersons } from './told-persons'

/** What a proposal tells of persons: in its title, its text, what is only proposed in it and the figures that it cites. */
export async function proposalPersons(
  tools: Pick<Tools, 'sql'>,
  { planId }: Pick<Actor, 'planId'>,
  { documentId, title }: Pick<ProposalRow, 'documentId' | 'title'>,
  text: StoredText,
): Promise<ToldPersons> {
  return toldPersons(documentId, `${title}\n${await tellingWords(tools, planId, writtenContent(text))}`)
}
