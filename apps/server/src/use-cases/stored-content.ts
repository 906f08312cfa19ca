import type { StoredText } from '@deconcert/database'
import { countSuggestions, type JSONContent, readFragments, withoutSuggestions } from '@deconcert/document'

/** What a diagnostic or a proposal says, as it is stored, without what is only proposed in it. */
export function storedContent(text: StoredText): JSONContent {
  return withoutSuggestions(writtenContent(text))
}

/** What its shared text holds, block by block, proposed changes included: where something is to be written in it. */
export function writtenContent({ updates }: StoredText): JSONContent {
  return readFragments(updates, ['body']).body
}

/** How many proposed changes wait in it. */
export function waitingIn(text: StoredText): number {
  return countSuggestions([writtenContent(text)])
}
