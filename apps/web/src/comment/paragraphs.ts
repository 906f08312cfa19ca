import { type Anchor, anchorOf, quoteOf, rangeOf, textLines, trimmed } from '@deconcert/document'
import { useEffect, useState } from 'react'
import type { Doc } from 'yjs'
import { nowAndThen } from '../lib/now-and-then'
import type { DraftThread } from './desk'

/** A paragraph on which one may comment as a whole, held by its letters: it stays that one while others write. */
export type Paragraph = { readonly fragment: string; readonly anchor: Anchor; readonly words: string }

const restMilliseconds = 600

/** The paragraphs of these texts that say something, in their order. */
export function paragraphsOf(doc: Doc, fragments: readonly string[]): readonly Paragraph[] {
  return fragments.flatMap((fragment) => {
    const read = textLines(doc.getXmlFragment(fragment))
    return read.lines.flatMap((line) => {
      const range = trimmed(read, line)
      const anchor = range && anchorOf(read, range)
      return anchor ? [{ fragment, anchor, words: quoteOf(read, range).quote }] : []
    })
  })
}

/** A comment to be begun on a paragraph as it is now; null when nothing of it is left. */
export function draftOnParagraph(doc: Doc, { fragment, anchor }: Paragraph): DraftThread | null {
  const lines = textLines(doc.getXmlFragment(fragment))
  const range = rangeOf(doc, lines, anchor)
  return range && { fragment, anchor, range, quote: quoteOf(lines, range).quote }
}

/** The same list, while the texts change. */
export function useParagraphs(doc: Doc, fragments: readonly string[]): readonly Paragraph[] {
  const [paragraphs, setParagraphs] = useState<readonly Paragraph[]>([])

  useEffect(() => {
    const read = () => setParagraphs(paragraphsOf(doc, fragments))
    read()
    const { ask, stop } = nowAndThen(read, restMilliseconds)
    doc.on('update', ask)
    return () => {
      stop()
      doc.off('update', ask)
    }
  }, [doc, fragments])

  return paragraphs
}
