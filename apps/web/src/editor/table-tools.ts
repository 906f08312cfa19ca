import {
  type Icon,
  IconArrowBarDown,
  IconArrowBarLeft,
  IconArrowBarRight,
  IconArrowBarUp,
  IconColumnInsertLeft,
  IconColumnInsertRight,
  IconColumnRemove,
  IconRowInsertBottom,
  IconRowInsertTop,
  IconRowRemove,
  IconTableAlias,
  IconTableColumn,
  IconTableMinus,
  IconTableRow,
  IconTrash,
} from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import type { Messages } from '../i18n/fr/catalogue'
import { keys } from './keys'
import { columnStays, evenTables, moveColumn, moveRow, rowStays } from './move-cells'

/** One act on the table of the selection. */
export type TableTool = {
  readonly name: keyof Messages['editor']['table']['act']
  readonly keys?: string
  readonly icon: Icon
  readonly run: (editor: Editor) => boolean
  /** Why it cannot be done here, or null; absent for what always can. */
  readonly refusal?: (editor: Editor) => keyof Messages['editor']['table']['why'] | null
}

/** The acts on a table as its menu shows them, group by group. */
// biome-ignore format: a table
const groups: readonly (readonly TableTool[])[] = [
  [
    { name: 'rowAbove', icon: IconRowInsertTop, run: (e) => e.chain().focus().addRowBefore().run() },
    { name: 'rowBelow', icon: IconRowInsertBottom, run: (e) => e.chain().focus().addRowAfter().run() },
    { name: 'rowUp', icon: IconArrowBarUp, keys: keys.rowUp, run: (e) => moveRow(e, -1), refusal: (e) => rowStays(e.state, -1) },
    { name: 'rowDown', icon: IconArrowBarDown, keys: keys.rowDown, run: (e) => moveRow(e, 1), refusal: (e) => rowStays(e.state, 1) },
    { name: 'deleteRow', icon: IconRowRemove, run: (e) => e.chain().focus().deleteRow().run() },
  ],
  [
    { name: 'columnBefore', icon: IconColumnInsertLeft, run: (e) => e.chain().focus().addColumnBefore().run() },
    { name: 'columnAfter', icon: IconColumnInsertRight, run: (e) => e.chain().focus().addColumnAfter().run() },
    { name: 'columnLeft', icon: IconArrowBarLeft, run: (e) => moveColumn(e, -1), refusal: (e) => columnStays(e.state, -1) },
    { name: 'columnRight', icon: IconArrowBarRight, run: (e) => moveColumn(e, 1), refusal: (e) => columnStays(e.state, 1) },
    { name: 'deleteColumn', icon: IconColumnRemove, run: (e) => e.chain().focus().deleteColumn().run() },
  ],
  [
    { name: 'headerRow', icon: IconTableRow, run: (e) => e.chain().focus().toggleHeaderRow().run() },
    { name: 'headerColumn', icon: IconTableColumn, run: (e) => e.chain().focus().toggleHeaderColumn().run() },
    { name: 'merge', icon: IconTableAlias, run: (e) => e.chain().focus().mergeCells().run(), refusal: (e) => (e.can().mergeCells() ? null : 'nothingToMerge') },
    { name: 'split', icon: IconTableMinus, run: (e) => e.chain().focus().splitCell().run(), refusal: (e) => (e.can().splitCell() ? null : 'nothingToSplit') },
  ],
  [{ name: 'deleteTable', icon: IconTrash, run: (e) => e.chain().focus().deleteTable().run() }],
]

export const tableTools: typeof groups = groups.map((group) =>
  group.map((tool) => ({ ...tool, run: onEvenTable(tool.run) })),
)

function onEvenTable(run: TableTool['run']): TableTool['run'] {
  return (editor) => {
    evenTables(editor)
    return run(editor)
  }
}
