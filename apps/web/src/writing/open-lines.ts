import { fragmentContent, type JSONContent, type TextLines, textLines } from '@deconcert/document'
import type { Doc } from 'yjs'

/** A line that a document says, and where it begins in one of its texts; null for what is said of an image. */
export type OpenLine = {
  readonly text: string
  readonly at: { readonly fragment: string; readonly lines: TextLines; readonly from: number } | null
}

/** What the texts of a document say, fragment by fragment: its lines, then what its images show. */
export function openLines(doc: Doc): readonly OpenLine[] {
  return [...doc.share.keys()].flatMap((fragment) => {
    const shared = doc.getXmlFragment(fragment)
    const lines = textLines(shared)
    let from = 0
    const ofText = lines.text.split('\n').map((text) => {
      const line = { text, at: { fragment, lines, from } }
      from += text.length + 1
      return line
    })
    return [...ofText, ...alternativesIn(fragmentContent(shared)).map((text) => ({ text, at: null }))]
  })
}

function alternativesIn({ type, attrs, content = [] }: JSONContent): readonly string[] {
  if (type === 'image') return typeof attrs?.alt === 'string' ? [attrs.alt] : []
  return content.flatMap(alternativesIn)
}
