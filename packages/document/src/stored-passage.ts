import type * as Y from 'yjs'
import { fragmentContent, onCopy } from './fragment'
import { type Anchor, type Quote, quoteOf, rangeOf, wasDeleted } from './passage'
import { suggestionsIn } from './suggestions-in'
import { textLines } from './text-lines'

/**
 * What passages say in a text of these updates (Yjs V1, in any order), read on a throw-away copy; null for one of which
 * nothing is left. Throws as `readFragments` does.
 */
export function readPassages(
  updates: readonly Uint8Array[],
  passages: readonly { readonly fragment: string; readonly anchor: Anchor }[],
): readonly (Quote | null)[] {
  return onCopy(updates, (doc) => {
    const linesOf = new Map(
      [...new Set(passages.map(({ fragment }) => fragment))].map((fragment) => [
        fragment,
        textLines(doc.getXmlFragment(fragment)),
      ]),
    )
    return passages.map(({ fragment, anchor }) => {
      const lines = linesOf.get(fragment)
      const range = lines && rangeOf(doc, lines, anchor)
      return lines && range ? quoteOf(lines, range) : null
    })
  })
}

/** What a thread is said to be about: a passage, a suggestion, or both. */
export type ThreadPlace = {
  readonly fragment: string
  readonly anchor: Anchor | null
  readonly suggestionId: string | null
}

export type PlaceRead = {
  /** `deleted`: its letters stood in the text and are gone. Null: there never were such, or none is asked for. */
  readonly passage: Quote | 'deleted' | null
  /** Whether the suggestion waits in the text; false when none is asked for. */
  readonly isProposed: boolean
}

/** What stands at a place in a text of these updates. Throws as `readFragments` does. */
export function readPlace(
  updates: readonly Uint8Array[],
  { fragment, anchor, suggestionId }: ThreadPlace,
): PlaceRead {
  return onCopy(updates, (doc) => {
    if (!doc.share.has(fragment)) return { passage: null, isProposed: false }
    const content = doc.getXmlFragment(fragment)
    return {
      passage: anchor && passageIn(doc, content, anchor),
      isProposed:
        suggestionId !== null &&
        suggestionsIn(fragmentContent(content)).some(({ id }) => id === suggestionId),
    }
  })
}

function passageIn(doc: Y.Doc, content: Y.XmlFragment, anchor: Anchor): PlaceRead['passage'] {
  const lines = textLines(content)
  const range = rangeOf(doc, lines, anchor)
  if (range !== null) return quoteOf(lines, range)
  return wasDeleted(doc, anchor) ? 'deleted' : null
}
