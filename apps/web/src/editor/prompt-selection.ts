import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { Doc, XmlFragment } from 'yjs'

/** What browsers send as the key of an input method, and phones for every key. */
const ofInputMethod = 229

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
    const { editor } = this
    const { selection } = editor.state
    if (editor.isDestroyed || transaction.docChanged || transaction.selectionSet) return next(transaction)
    readSelection(editor.view)
    // What was typed is read with the caret: the transaction is of the text before it.
    if (editor.state.doc !== transaction.doc) return next(sameOn(editor.state, transaction))
    // Only then: it also forgets in which dress one was about to type.
    if (!editor.state.selection.eq(selection)) transaction.setSelection(editor.state.selection)
    next(transaction)
  },
  addProseMirrorPlugins() {
    const doc = this.options.fragment?.doc
    const keydown = (view: EditorView, event: KeyboardEvent) => {
      if (event.keyCode !== ofInputMethod) readSelection(view)
      return false
    }
    return [new Plugin({ props: { handleDOMEvents: { keydown } }, view: (view) => watch(view, doc) })]
  },
})

/** What a transaction that changes nothing says, on the text as it is now. */
function sameOn(state: EditorState, transaction: Transaction): Transaction {
  const same = state.tr
  for (const [key, value] of Object.entries(Reflect.get(transaction, 'meta') as object))
    same.setMeta(key, value)
  return same
}

function watch(view: EditorView, doc: Doc | null | undefined): { destroy?: () => void } {
  if (!doc) return {}
  const read = ({ _transaction }: Doc) => {
    if (_transaction?.local === false) readSelection(view)
  }
  doc.on('beforeAllTransactions', read)
  return { destroy: () => doc.off('beforeAllTransactions', read) }
}

/**
 * The editor compares its own selection with the browser's when it hears this, whoever says it. What an input method
 * composes is left alone.
 */
function readSelection(view: EditorView): void {
  if (view.hasFocus() && !view.composing) view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'))
}
