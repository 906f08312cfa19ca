import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** Puts the caret where something was dropped. */
export function placeCaret(view: EditorView, event: DragEvent): void {
  const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
  if (place === null) return
  const caret = TextSelection.near(view.state.doc.resolve(place.pos))
  view.dispatch(view.state.tr.setSelection(caret))
}
