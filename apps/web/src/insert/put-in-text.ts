import type { JSONContent } from '@deconcert/document'
import type { Editor } from '@tiptap/core'

/** Puts blocks at the caret, or in place of what is selected. Without a paragraph after them, nobody could go on writing. */
export function putInText(editor: Editor, blocks: readonly JSONContent[]): void {
  const { $to } = editor.state.selection
  const isLast = $to.depth === 0 || $to.after(1) >= editor.state.doc.content.size
  const chain = editor.chain().focus()
  if (isLast && blocks.at(-1)?.type !== 'paragraph')
    chain.insertContentAt(editor.state.doc.content.size, { type: 'paragraph' }, { updateSelection: false })
  chain
    .insertContent([...blocks])
    .scrollIntoView()
    .run()
}
