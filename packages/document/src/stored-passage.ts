import { onCopy } from './fragment'
import { type Anchor, type Quote, quoteOf, rangeOf } from './passage'
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
