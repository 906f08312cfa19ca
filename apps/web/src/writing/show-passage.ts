import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'

/** Selects the nth occurrence (from 0) of a passage of one block, in the editors in turn. Says whether it is there. */
export function showPassage(editors: Iterable<Editor>, passage: string, nth: number): boolean {
  let before = nth
  for (const editor of editors) {
    const places = placesOf(editor.state.doc, passage)
    const from = places[before]
    if (from !== undefined) {
      editor
        .chain()
        .focus()
        .setTextSelection({ from, to: from + passage.length })
        .scrollIntoView()
        .run()
      return true
    }
    before -= places.length
  }
  return false
}

/** Where the passage begins in the document, each time. */
function placesOf(doc: Node, passage: string): readonly number[] {
  const places: number[] = []
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    const text = node.textBetween(0, node.content.size, undefined, '\n')
    for (let at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + 1))
      places.push(position + 1 + at)
    return false
  })
  return places
}
