import { documentExtensions, partUndoSteps, schema, undoManagerOf, watchFragment } from '@deconcert/document'
import { type AnyExtension, Editor } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import type { Awareness } from 'y-protocols/awareness'
import type { XmlFragment } from 'yjs'
import { othersCarets } from './caret'
import { cleanPaste } from './clean-paste'
import type { Person } from './document-context'
import { MovedBlocks } from './moved-blocks'

/** Beyond this a page takes seconds to lay it out; what is not text is reckoned by experience. */
const largestPasteBytes = 1_000_000
const bytesPerElement = 80
const surelySmallCharacters = 20_000

/** Pixels at the edges of the window where the caret is not left: above, the header and what sticks below it. */
const caretRoom = { top: 160, right: 5, bottom: 24, left: 5 }

type Sharing = {
  readonly fragment: XmlFragment
  readonly awareness: Awareness
  readonly person: Person
}

type Settings = Sharing & {
  readonly element: HTMLElement
  readonly label: string
  readonly labelledTools: () => HTMLElement | null
  readonly onPasteTooLarge: (characters: number) => void
  readonly onProblems: (problems: string[]) => void
}

/** What the editor of a shared text is made of. */
export function textExtensions({ fragment, awareness, person }: Sharing): AnyExtension[] {
  return [
    ...documentExtensions(),
    Collaboration.configure({
      fragment,
      // Undoing the making of a block must not take away what a colleague has since written in it.
      yUndoOptions: { protectedNodes: new Set(Object.keys(schema().nodes)) },
    }),
    othersCarets(awareness, person),
    MovedBlocks,
  ]
}

/**
 * An editor on a shared fragment whose content is of the schema.
 * When a colleague's change is not, the editor unmounts itself before it could delete it, and tells.
 */
export function openEditor(settings: Settings): { editor: Editor; close: () => void } {
  const { fragment } = settings
  const editor = new Editor({
    element: settings.element,
    extensions: textExtensions(settings),
    injectCSS: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': settings.label,
        'aria-keyshortcuts': 'Alt+F10',
        spellcheck: 'true',
      },
      scrollThreshold: caretRoom,
      scrollMargin: caretRoom,
      transformPastedHTML: cleanPaste,
      handlePaste: (_view, event) => {
        const text = event.clipboardData?.getData('text/plain') ?? ''
        if (pastedBytes(text, event.clipboardData?.getData('text/html') ?? '') <= largestPasteBytes)
          return false
        settings.onPasteTooLarge(text.length)
        return true
      },
      handleKeyDown: (_view, event) => {
        if (!event.altKey || event.key !== 'F10') return false
        settings.labelledTools()?.focus()
        return true
      },
    },
  })
  const undo = undoManagerOf(editor.state)
  const stopParting = undo ? partUndoSteps(fragment, undo) : () => undefined
  const close = () => {
    stopWatching()
    stopParting()
    editor.destroy()
  }
  const stopWatching = watchFragment(fragment, (problems) => {
    close()
    settings.onProblems(problems)
  })
  return { editor, close }
}

function pastedBytes(text: string, html: string): number {
  if (text.length + html.length <= surelySmallCharacters) return 0
  const elements = html === '' ? text.split('\n').length : (cleanPaste(html).match(/<[a-z]/gi)?.length ?? 0)
  return new TextEncoder().encode(text).length + elements * bytesPerElement
}
