import { documentExtensions, partUndoSteps, schema, undoManagerOf, watchFragment } from '@deconcert/document'
import { type AnyExtension, Editor, type Mark } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import type { Awareness } from 'y-protocols/awareness'
import type { XmlFragment } from 'yjs'
import { personColour } from '../ui/person-colour'
import { askToInsert } from './ask-to-insert'
import { AuthorLayer } from './author-layer'
import { BlockViews } from './block-views'
import { othersCarets } from './caret'
import { cleanPaste } from './clean-paste'
import { CommentedPassages } from './commented-passages'
import type { Person } from './document-context'
import { FoundMarks } from './found-marks'
import { TextImages } from './image-view'
import { ariaKeys, isOnMac, isPressed, keys } from './keys'
import { LeaveByTab } from './leave-by-tab'
import { MovedBlocks } from './moved-blocks'
import { OwnKeys } from './own-keys'
import { cellsFromText } from './pasted-cells'
import { imagesOfPaste } from './pasted-images'
import { asksForMenu } from './slash-place'
import { Suggesting, type Suggestions } from './suggesting'

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
  /** Where the browser finds a file of this text; without a page, nowhere. */
  readonly addressOf?: (file: string) => string
  readonly suggestions?: Suggestions
}

type Settings = Sharing & {
  readonly element: HTMLElement
  readonly label: string
  readonly labelledTools: () => HTMLElement | null
  /** A « / » where a block can be asked for. Says whether that was done: else it is typed. */
  readonly onSlash: () => boolean
  readonly onPasteTooLarge: (characters: number) => void
  readonly onProblems: (problems: string[]) => void
}

/** What the editor of a shared text is made of. */
export function textExtensions({
  fragment,
  awareness,
  person,
  addressOf,
  suggestions,
}: Sharing): AnyExtension[] {
  return [
    ...documentExtensions().map(ofPersons),
    Collaboration.configure({
      fragment,
      // Undoing the making of a block must not take away what a colleague has since written in it.
      yUndoOptions: { protectedNodes: new Set(Object.keys(schema().nodes)) },
    }),
    othersCarets(awareness, person),
    MovedBlocks,
    BlockViews,
    OwnKeys,
    LeaveByTab,
    FoundMarks,
    CommentedPassages,
    TextImages.configure(addressOf ? { addressOf } : {}),
    // The last of those that see an edit comes first: what is dragged is proposed before it is parted.
    Suggesting.configure(suggestions),
    AuthorLayer,
  ]
}

/** What somebody proposes has the colour that the person has on every page. */
function ofPersons(extension: AnyExtension): AnyExtension {
  const isProposal = extension.name === 'insertion' || extension.name === 'deletion'
  const look = (author: string) => ({ style: `--person: ${personColour(author)}` })
  return isProposal ? (extension as Mark).configure({ look }) : extension
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
        'aria-keyshortcuts': ariaKeys(keys.toolbar, isOnMac()),
        spellcheck: 'true',
      },
      scrollThreshold: caretRoom,
      scrollMargin: caretRoom,
      handleTextInput: (view, _from, _to, text) =>
        text === keys.insert && asksForMenu(view.state) && settings.onSlash(),
      transformPastedHTML: cleanPaste,
      clipboardTextParser: cellsFromText,
      handlePaste: (_view, event) => {
        const text = event.clipboardData?.getData('text/plain') ?? ''
        const html = event.clipboardData?.getData('text/html') ?? ''
        if (pastedBytes(text, html) <= largestPasteBytes) {
          askAboutImages(editor, html)
          return false
        }
        settings.onPasteTooLarge(text.length)
        return true
      },
      handleKeyDown: (_view, event) => {
        if (!isPressed(event, keys.toolbar)) return false
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

/** Once the words are pasted: the images that came with them, and how many could not. */
function askAboutImages(editor: Editor, html: string): void {
  const { files, elsewhere } = imagesOfPaste(html)
  queueMicrotask(() => {
    if (editor.isDestroyed) return
    if (elsewhere > 0) askToInsert(editor, { kind: 'left-out', images: elsewhere })
    if (files.length > 0) askToInsert(editor, { kind: 'image', files })
  })
}

function pastedBytes(text: string, html: string): number {
  if (text.length + html.length <= surelySmallCharacters) return 0
  const elements = html === '' ? text.split('\n').length : (cleanPaste(html).match(/<[a-z]/gi)?.length ?? 0)
  return new TextEncoder().encode(text).length + elements * bytesPerElement
}
