import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { Doc, XmlFragment } from 'yjs'

/**
 * Where the caret has gone, known before the next key and before what colleagues write is drawn. The browser tells of it
 * only some time after it has moved it: a key in between would act where the caret was, and a redrawing put it back there.
 */
export const PromptSelection = Extension.create<{ fragment: XmlFragment | null }>({
  name: 'promptSelection',
  // Before the binding, which remembers the caret when a change begins.
  priority: 2000,
  addOptions: () => ({ fragment: null }),
  /** What only redraws, such as a colleague's caret, would put ours back. */
  dispatchTransaction({ transaction, next }) {
    const isOnPage = !this.editor.isDestroyed
    if (isOnPage && !transaction.docChanged && !transaction.selectionSet) {
      readSelection(this.editor.view)
      transaction.setSelection(this.editor.state.selection)
    }
    next(transaction)
  },
  addProseMirrorPlugins() {
    const doc = this.options.fragment?.doc
    const keydown = (view: EditorView) => {
      readSelection(view)
      return false
    }
    return [new Plugin({ props: { handleDOMEvents: { keydown } }, view: (view) => watch(view, doc) })]
  },
})

function watch(view: EditorView, doc: Doc | null | undefined): { destroy?: () => void } {
  if (!doc) return {}
  const read = ({ _transaction }: Doc) => {
    if (_transaction?.local === false) readSelection(view)
  }
  doc.on('beforeAllTransactions', read)
  return { destroy: () => doc.off('beforeAllTransactions', read) }
}

/** The editor compares its own selection with the browser's when it hears this, whoever says it. */
function readSelection(view: EditorView): void {
  if (view.hasFocus()) view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'))
}
