import type { Editor } from '@tiptap/core'

export type TableSize = { readonly rows: number; readonly columns: number; readonly hasHeader: boolean }

export const usualTable: TableSize = { rows: 3, columns: 3, hasHeader: true }

/** Without a paragraph after it, nobody could go on writing below a table. */
export function insertTable(editor: Editor, { rows, columns, hasHeader } = usualTable): boolean {
  const { $to } = editor.state.selection
  const isLast = $to.after(1) >= editor.state.doc.content.size
  const chain = editor.chain().focus()
  if (isLast)
    chain.insertContentAt(editor.state.doc.content.size, { type: 'paragraph' }, { updateSelection: false })
  return chain.insertTable({ rows, cols: columns, withHeaderRow: hasHeader }).run()
}
