import { documentExtensions, partUndoSteps, schema, undoManagerOf, watchFragment } from '@deconcert/document'
import { type AnyExtension, Editor, type Mark } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import type { Awareness } from 'y-protocols/awareness'
import type { XmlFragment } from 'yjs'
import { personColour } from '../ui/person-colour'
import { AuthorLayer } from './author-layer'
import { BlockViews } from './block-views'
import { othersCarets } from './caret'
import { CommentedPassages } from './commented-passages'
import type { Person } from './document-context'
import { FoundMarks } from './found-marks'
import { TextImages } from './image-view'
import { ariaKeys, isOnMac, isPressed, keys } from './keys'
import { LeaveByTab } from './leave-by-tab'
import { MovedBlocks } from './moved-blocks'
import { OwnKeys } from './own-keys'
import { cleaner, waitForCleaner } from './paste-cleaner'
import type { PasteSettings } from './paste-event'
import { cellsFromText } from './pasted-cells'
import { PromptSelection } from './prompt-selection'
import { asksForMenu } from './slash-place'
import { Suggesting, type Suggestions } from './suggesting'

/** Pixels at the edges of the window where the caret is not left: above, the header and what sticks below it. */
const caretRoom = { top: 160, right: 5, bottom: 24, left: 5 }

type Sharing = {
  readonly fragment: XmlFragment
  readonly awareness: Awareness
  readonly person: Person
  /** Where the browser finds a file that is shown in this text; without a page, nowhere. */
  readonly addressOf?: (file: string) => string
  readonly suggestions?: Suggestions
}

type Settings = Sharing &
  PasteSettings & {
    readonly element: HTMLElement
    readonly label: string
    readonly labelledTools: () => HTMLElement | null
    /** A « / » where a block can be asked for. Says whether that was done: else it is typed. */
    readonly onSlash: () => boolean
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
    PromptSelection.configure({ fragment }),
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
      transformPastedHTML: (html) => cleaner()?.cleanPaste(html) ?? '',
      clipboardTextParser: cellsFromText,
      handleDOMEvents: waitForCleaner(settings),
      handlePaste: (_view, event) => cleaner()?.takePaste(editor, event, settings) ?? false,
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
