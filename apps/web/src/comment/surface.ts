import {
  anchorOf,
  editorRanges,
  placesInEditor,
  quoteOf,
  type TextRange,
  textLines,
  trimmed,
} from '@deconcert/document'
import type { Editor } from '@tiptap/core'
import type { Doc } from 'yjs'
import type { DraftThread } from './desk'
import { onPage, pageLines, placeAt, placesOnPage } from './page-lines'

/** A text of the page: an editor, or the words themselves where they are only read. */
export type Surface = {
  readonly fragment: string
  readonly root: Element
  readonly editor: Editor | null
}

export type Editors = ReadonlyMap<string, Editor>

/** The texts of a document as the page shows them, in their order. */
export function surfacesOf(documentId: string, editors: Editors): readonly Surface[] {
  const side = document.querySelector(`[data-side-text="${CSS.escape(documentId)}"]`)
  return [...(side?.querySelectorAll('[data-editor]') ?? [])].map((root) => {
    const fragment = root.getAttribute('data-editor') ?? ''
    return { fragment, root, editor: editors.get(fragment) ?? null }
  })
}

/** Where a passage stands in the window; null when it is not shown. */
export function boxOf({ root, editor }: Surface, range: TextRange): DOMRect | null {
  if (editor === null) return onPage(pageLines(root), range)?.getBoundingClientRect() ?? null
  const [place] = editorRanges(editor.state.doc, [range])
  if (!place) return null
  const { left, top, bottom } = editor.view.coordsAtPos(place.from)
  return new DOMRect(left, top, 1, bottom - top)
}

/** Whether a place of a text is in sight, and not below what sticks above the text. */
export function isSeen({ root }: Surface, { left, top, height }: DOMRect): boolean {
  return root.contains(document.elementFromPoint(left + 1, top + height / 2))
}

/** Brings a passage into sight and puts the caret there, or the selection where nobody types. */
export function showPassage({ root, editor }: Surface, range: TextRange): void {
  if (editor !== null) {
    const [place] = editorRanges(editor.state.doc, [range])
    if (place) editor.chain().setTextSelection(place).focus().scrollIntoView().run()
    return
  }
  const found = onPage(pageLines(root), range)
  if (found === null) return
  const selection = getSelection()
  selection?.removeAllRanges()
  selection?.addRange(found)
  found.startContainer.parentElement?.scrollIntoView({ block: 'center' })
}

/** What is selected in a text now, as places; null when that is nothing. */
export function selectedIn({ root, editor }: Surface): TextRange | null {
  if (editor !== null) {
    const { from, to, empty } = editor.state.selection
    return empty ? null : placesInEditor(editor.state.doc, { from, to })
  }
  const selection = getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  return root.contains(range.commonAncestorContainer) ? placesOnPage(pageLines(root), range) : null
}

/** The place of the caret in a text in which somebody types; null elsewhere. */
export function caretIn({ editor }: Surface): number | null {
  if (editor === null || !editor.isFocused) return null
  const { from } = editor.state.selection
  return placesInEditor(editor.state.doc, { from, to: from }).from
}

/** The place of a text at which somebody points. */
export function pointedAt({ root, editor }: Surface, { x, y }: { x: number; y: number }): number | null {
  if (editor !== null) {
    const pos = editor.view.posAtCoords({ left: x, top: y })?.pos
    return pos === undefined ? null : placesInEditor(editor.state.doc, { from: pos, to: pos }).from
  }
  const caret = document.caretPositionFromPoint?.(x, y)
  return caret ? placeAt(pageLines(root), caret.offsetNode, caret.offset) : null
}

/** What somebody would comment on: these places of a fragment, without the blanks around them. */
export function draftOn(doc: Doc, fragment: string, range: TextRange): DraftThread | null {
  const lines = textLines(doc.getXmlFragment(fragment))
  const kept = trimmed(lines, range)
  const anchor = kept && anchorOf(lines, kept)
  return kept && anchor && { fragment, anchor, range: kept, quote: quoteOf(lines, kept).quote }
}
