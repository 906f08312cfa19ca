import {
  citedFigures,
  fragmentContent,
  type JSONContent,
  type TextLines,
  testimonyWords,
  textLines,
} from '@deconcert/document'
import type { Doc } from 'yjs'

/** A line that a document says, and where it begins in one of its texts; null for what stands beside its words. */
export type OpenLine = {
  readonly text: string
  readonly at: { readonly fragment: string; readonly lines: TextLines; readonly from: number } | null
  /** Written on a figure that is cited, not by who writes the text. */
  readonly isOfFigure?: true
}

/**
 * What the texts of a document say, fragment by fragment: its lines, then what its images show, who gives testimony, and
 * what is written on the figures that it cites, by their ids.
 */
export function openLines(doc: Doc, figures: ReadonlyMap<string, string> = new Map()): readonly OpenLine[] {
  return [...doc.share.keys()].flatMap((fragment) => {
    const shared = doc.getXmlFragment(fragment)
    const lines = textLines(shared)
    let from = 0
    const ofText = lines.text.split('\n').map((text) => {
      const line = { text, at: { fragment, lines, from } }
      from += text.length + 1
      return line
    })
    const content = fragmentContent(shared)
    const { cards, series } = citedFigures(content)
    const ofFigures = [...cards, ...series].flatMap((id) => figures.get(id)?.split('\n') ?? [])
    return [
      ...ofText,
      ...besideWords(content).map((text) => ({ text, at: null })),
      ...ofFigures.map((text) => ({ text, at: null, isOfFigure: true as const })),
    ]
  })
}

function besideWords(node: JSONContent): readonly string[] {
  if (node.type === 'image') return typeof node.attrs?.alt === 'string' ? [node.attrs.alt] : []
  const said = testimonyWords(node)?.split('\n') ?? []
  return [...said, ...(node.content ?? []).flatMap(besideWords)]
}
