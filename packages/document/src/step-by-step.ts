import { type EditorState, Selection, type Transaction } from '@tiptap/pm/state'

/**
 * The transaction as one for each of its steps, to be dispatched in order; itself alone when something tidies in between.
 * The shared text learns of each transaction by comparing what was with what is: told at once that a block is gone here
 * and back there, it would rewrite all that lies between, and a colleague's words with it.
 */
export function stepByStep(state: EditorState, whole: Transaction): Transaction[] {
  const parts: Transaction[] = []
  let current = state
  for (const step of whole.steps) {
    const part = current.tr.step(step)
    current = current.apply(part)
    if (!current.doc.eq(part.doc)) return [whole]
    parts.push(part)
  }
  const last = parts.at(-1)
  last?.setSelection(Selection.fromJSON(last.doc, whole.selection.toJSON()))
  last?.setMeta('uiEvent', whole.getMeta('uiEvent'))
  return parts.length > 1 ? parts : [whole]
}
