import { type Editor, Extension } from '@tiptap/core'
import { keys } from './keys'
import { allTools } from './tools'

/** The keys of the tools and of the tables, from the tables that the page of shortcuts shows. */
export const OwnKeys = Extension.create({
  name: 'ownKeys',
  priority: 1000,
  addKeyboardShortcuts() {
    const bound = allTools.flatMap(({ keys: combination, run }) =>
      combination === undefined || run === undefined ? [] : [[combination, () => run(this.editor)] as const],
    )
    return {
      ...Object.fromEntries(bound),
      [keys.rowUp]: () => inTable(this.editor, -1),
      [keys.rowDown]: () => inTable(this.editor, 1),
    }
  },
})

/** In a table the keys are ours even where the row cannot move: they would otherwise select words. */
function inTable(editor: Editor, by: -1 | 1): boolean {
  if (!editor.isActive('table')) return false
  import('./move-cells').then(
    ({ moveRow }) => !editor.isDestroyed && moveRow(editor, by),
    () => undefined,
  )
  return true
}
