import { characterCount, withoutSuggestions, wordCount } from '@deconcert/document'
import type { Node } from '@tiptap/pm/model'

/** How long a text is, as a person counts. */
export type TextLength = { readonly words: number; readonly characters: number }

const none: TextLength = { words: 0, characters: 0 }

/** Words that people read in a minute. */
const wordsPerMinute = 230

/** Whole minutes, 0 for less than one. */
export function readingMinutes({ words }: TextLength): number {
  return Math.round(words / wordsPerMinute)
}

/**
 * Counts a text block by block, each once as long as it stays as it is: an edit in a long text counts one again. Null when
 * there was no time for all of it; asked again, it goes on from there.
 */
export function lengthCounter(): (doc: Node, hasTime: () => boolean) => TextLength | null {
  const known = new WeakMap<Node, TextLength>()
  return (doc, hasTime) => {
    let total = none
    for (const block of doc.content.content) {
      const length = known.get(block) ?? (hasTime() ? lengthOf(block) : null)
      if (length === null) return null
      known.set(block, length)
      total = sum(total, length)
    }
    return total
  }
}

/** Of what is selected in a text. */
export function lengthBetween(doc: Node, from: number, to: number): TextLength {
  return doc.slice(from, to).content.content.map(lengthOf).reduce(sum, none)
}

/** As if all that is proposed were refused. */
function lengthOf(block: Node): TextLength {
  const content = withoutSuggestions({ type: 'doc', content: [block.toJSON()] })
  return { words: wordCount(content), characters: characterCount(content) }
}

function sum(one: TextLength, other: TextLength): TextLength {
  return { words: one.words + other.words, characters: one.characters + other.characters }
}
