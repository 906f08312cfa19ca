import {
  type Icon,
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBlockquote,
  IconBold,
  IconColumnInsertLeft,
  IconColumnInsertRight,
  IconColumnRemove,
  IconH1,
  IconH2,
  IconH3,
  IconItalic,
  IconList,
  IconListNumbers,
  IconRowInsertBottom,
  IconRowInsertTop,
  IconRowRemove,
  IconSeparatorHorizontal,
  IconStrikethrough,
  IconTable,
  IconTableMinus,
  IconTableRow,
  IconTrash,
  IconUnderline,
} from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { fixTables } from '@tiptap/pm/tables'
import type { Messages } from '../i18n/fr/catalogue'

/** One act of the toolbar: what it is called, whether it holds here, and what it does. */
export type Tool = {
  readonly name: string
  readonly label: Exclude<keyof Messages['editor']['toolbar'], 'label' | 'hint' | 'heading' | 'tableLabel'>
  readonly level?: 1 | 2 | 3
  readonly keys?: string
  readonly icon: Icon
  readonly run: (editor: Editor) => boolean
  /** Present for what can be switched on and off. */
  readonly isActive?: (editor: Editor) => boolean
  readonly isPossible?: (editor: Editor) => boolean
}

function heading(level: 1 | 2 | 3, icon: Icon): Tool {
  return {
    name: `heading-${level}`,
    label: 'blockquote',
    level,
    keys: `Ctrl+Alt+${level}`,
    icon,
    run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
    isActive: (editor) => editor.isActive('heading', { level }),
  }
}

/** Without a paragraph after it, nobody could go on writing below a table. */
function insertTable(editor: Editor): boolean {
  const { $to } = editor.state.selection
  const isLast = $to.after(1) >= editor.state.doc.content.size
  const chain = editor.chain().focus()
  if (isLast)
    chain.insertContentAt(editor.state.doc.content.size, { type: 'paragraph' }, { updateSelection: false })
  return chain.insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()
}

// biome-ignore format: a table
export const textTools: readonly (readonly Tool[])[] = [
  [
    { name: 'bold', label: 'bold', keys: 'Ctrl+B', icon: IconBold, run: (e) => e.chain().focus().toggleBold().run(), isActive: (e) => e.isActive('bold') },
    { name: 'italic', label: 'italic', keys: 'Ctrl+I', icon: IconItalic, run: (e) => e.chain().focus().toggleItalic().run(), isActive: (e) => e.isActive('italic') },
    { name: 'underline', label: 'underline', keys: 'Ctrl+U', icon: IconUnderline, run: (e) => e.chain().focus().toggleUnderline().run(), isActive: (e) => e.isActive('underline') },
    { name: 'strike', label: 'strike', keys: 'Ctrl+Maj+S', icon: IconStrikethrough, run: (e) => e.chain().focus().toggleStrike().run(), isActive: (e) => e.isActive('strike') },
  ],
  [heading(1, IconH1), heading(2, IconH2), heading(3, IconH3)],
  [
    { name: 'bullet-list', label: 'bulletList', keys: 'Ctrl+Maj+8', icon: IconList, run: (e) => e.chain().focus().toggleBulletList().run(), isActive: (e) => e.isActive('bulletList') },
    { name: 'ordered-list', label: 'orderedList', keys: 'Ctrl+Maj+7', icon: IconListNumbers, run: (e) => e.chain().focus().toggleOrderedList().run(), isActive: (e) => e.isActive('orderedList') },
    { name: 'blockquote', label: 'blockquote', keys: 'Ctrl+Maj+B', icon: IconBlockquote, run: (e) => e.chain().focus().toggleBlockquote().run(), isActive: (e) => e.isActive('blockquote') },
    { name: 'horizontal-rule', label: 'horizontalRule', icon: IconSeparatorHorizontal, run: (e) => e.chain().focus().setHorizontalRule().run() },
    { name: 'table', label: 'table', icon: IconTable, run: insertTable, isPossible: (e) => !e.isActive('table') },
  ],
  [
    { name: 'undo', label: 'undo', keys: 'Ctrl+Z', icon: IconArrowBackUp, run: (e) => e.chain().focus().undo().run(), isPossible: (e) => e.can().undo() },
    { name: 'redo', label: 'redo', keys: 'Ctrl+Y', icon: IconArrowForwardUp, run: (e) => e.chain().focus().redo().run(), isPossible: (e) => e.can().redo() },
  ],
]

/** Two people changing a table at once leave rows of unequal length, on which no act on the table is defined. */
function onEvenTable(run: Tool['run']): Tool['run'] {
  return (editor) => {
    const evened = fixTables(editor.state)
    if (evened) editor.view.dispatch(evened)
    return run(editor)
  }
}

// biome-ignore format: a table
const acts: readonly Tool[] = [
  { name: 'row-below', label: 'rowBelow', icon: IconRowInsertBottom, run: (e) => e.chain().focus().addRowAfter().run() },
  { name: 'row-above', label: 'rowAbove', icon: IconRowInsertTop, run: (e) => e.chain().focus().addRowBefore().run() },
  { name: 'column-after', label: 'columnAfter', icon: IconColumnInsertRight, run: (e) => e.chain().focus().addColumnAfter().run() },
  { name: 'column-before', label: 'columnBefore', icon: IconColumnInsertLeft, run: (e) => e.chain().focus().addColumnBefore().run() },
  { name: 'delete-row', label: 'deleteRow', icon: IconRowRemove, run: (e) => e.chain().focus().deleteRow().run() },
  { name: 'delete-column', label: 'deleteColumn', icon: IconColumnRemove, run: (e) => e.chain().focus().deleteColumn().run() },
  { name: 'header-row', label: 'headerRow', icon: IconTableRow, run: (e) => e.chain().focus().toggleHeaderRow().run() },
  { name: 'merge-or-split', label: 'mergeOrSplit', icon: IconTableMinus, run: (e) => e.chain().focus().mergeOrSplit().run(), isPossible: (e) => e.can().mergeOrSplit() },
  { name: 'delete-table', label: 'deleteTable', icon: IconTrash, run: (e) => e.chain().focus().deleteTable().run() },
]

export const tableTools: readonly Tool[] = acts.map((tool) => ({ ...tool, run: onEvenTable(tool.run) }))
