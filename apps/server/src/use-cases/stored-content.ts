import type { StoredText } from '@deconcert/database'
import { type JSONContent, readFragments } from '@deconcert/document'

/** What a diagnostic or a proposal says, as it is stored. */
export function storedContent({ updates }: StoredText): JSONContent {
  return readFragments(updates, ['body']).body
}
