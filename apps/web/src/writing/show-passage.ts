import { editorRanges, rangeOf, type TextRange, textLines } from '@deconcert/document'
import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { Doc } from 'yjs'
import type { FoundPlace } from './text-finding'

/** Selects the very letters of a passage where its text is open. */
export function showPassage(doc: Doc, editors: ReadonlyMap<string, Editor>, place: FoundPlace): void {
  const editor = editors.get(place.fragment)
  const range = editor && shownRange(doc, editor.state.doc, place)
  if (editor && range) editor.chain().focus().setTextSelection(range).scrollIntoView().run()
}

/** Where an editor shows a passage now; null once nothing is left of it. */
export function shownRange(doc: Doc, shown: Node, { fragment, anchor }: FoundPlace): TextRange | null {
  const range = rangeOf(doc, textLines(doc.getXmlFragment(fragment)), anchor)
  return range && (editorRanges(shown, [range])[0] ?? null)
}
