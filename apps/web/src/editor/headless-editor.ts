import { emptyContent, type JSONContent, partUndoSteps, seedUpdate, undoManagerOf } from '@deconcert/document'
import { Editor } from '@tiptap/core'
import type { Plugin, PluginView, Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import type { Suggestions } from './suggesting'
import { textExtensions } from './text-editor'

/** A text open on two screens: an editor on mine, the bare shared text on a colleague's. */
export type TwoScreens = {
  readonly editor: Editor
  readonly awareness: Awareness
  /** As the page's own view would. */
  readonly dispatch: (transaction: Transaction) => void
  readonly theirs: Y.XmlFragment
  /** While held, what each writes does not reach the other. */
  readonly hold: (isHeld: boolean) => void
  readonly close: () => void
}

/** One screen with an editor, where there is no page. */
export type Screen = Pick<TwoScreens, 'editor' | 'awareness' | 'dispatch' | 'close'>

/** The editor of a page with all its extensions, where there is no page. For tests. */
export function openOnTwoScreens(content: JSONContent): TwoScreens {
  const mine = new Y.Doc()
  const theirs = new Y.Doc()
  for (const doc of [mine, theirs]) Y.applyUpdate(doc, seedUpdate({ body: content }))
  const screen = openScreen(mine, 'me')
  const hold = wire(mine, theirs)
  return { ...screen, theirs: theirs.getXmlFragment('body'), hold }
}

/** The editor of one person on the body of a document. */
export function openScreen(doc: Y.Doc, id: string, suggestions?: Suggestions): Screen {
  const awareness = new Awareness(doc)
  const fragment = doc.getXmlFragment('body')
  const person = { id, name: 'Mésange' }
  const extensions = textExtensions({ fragment, awareness, person, ...(suggestions && { suggestions }) })
  const editor = new Editor({ element: null, content: emptyContent(), extensions })
  const { dispatch, unmount } = mountSharing(editor)
  const undo = undoManagerOf(editor.state)
  const stopParting = undo ? partUndoSteps(fragment, undo) : () => undefined
  const close = () => {
    stopParting()
    unmount()
    awareness.destroy()
  }
  return { editor, awareness, dispatch, close }
}

/** Runs the views of the plugins that share the text: those of the others need a page. */
function mountSharing(editor: Editor) {
  const { extensionManager } = editor
  editor.view.updateState(editor.state.reconfigure({ plugins: extensionManager.plugins }))
  const dispatch = extensionManager.dispatchTransaction((transaction) => editor.view.dispatch(transaction))
  const view = {
    dispatch,
    dom: new EventTarget(),
    hasFocus: () => true,
    get state() {
      return editor.state
    },
  } as unknown as EditorView
  let views: PluginView[] = []
  let before = editor.state
  editor.on('transaction', () => {
    const earlier = before
    before = editor.state
    for (const each of views) each.update?.(view, earlier)
  })
  views = extensionManager.plugins.filter(isSharing).flatMap((plugin) => plugin.spec.view?.(view) ?? [])
  return { dispatch, unmount: () => views.forEach((each) => void each.destroy?.()) }
}

function isSharing({ spec }: Plugin): boolean {
  const key: unknown = Reflect.get(spec.key ?? {}, 'key')
  return typeof key === 'string' && /^y(-sync|-undo|js-cursor)\$/.test(key)
}

function wire(mine: Y.Doc, theirs: Y.Doc): (isHeld: boolean) => void {
  let isHeld = false
  const exchange = () => {
    if (isHeld) return
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine, Y.encodeStateVector(theirs)), 'the network')
    Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs, Y.encodeStateVector(mine)), 'the network')
  }
  for (const doc of [mine, theirs]) {
    doc.on('update', (_: Uint8Array, origin: unknown) => origin !== 'the network' && exchange())
  }
  return (next) => {
    isHeld = next
    exchange()
  }
}
