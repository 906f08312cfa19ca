import type { EditorState } from '@tiptap/pm/state'

/** Whether a « / » typed here asks for the menu: at the beginning of a block, or after a space. */
export function asksForMenu({ selection }: EditorState): boolean {
  const { $from, empty } = selection
  if (!empty || !$from.parent.isTextblock) return false
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc')
  return before === '' || /\s$/.test(before)
}
