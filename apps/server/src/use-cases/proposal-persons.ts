import type { StoredText } from '@deconcert/database'
import { writtenContent } from './stored-content'
import { tellingText } from './text-reading'
import { type ToldPersons, toldPersons } from './told-persons'

type Titled = { readonly documentId: string; readonly title: string }

/** What a proposal tells of persons: in its title and its text, what is only proposed in it included. */
export function proposalPersons({ documentId, title }: Titled, text: StoredText): ToldPersons {
  return toldPersons(documentId, `${title}\n${tellingText(writtenContent(text))}`)
}
