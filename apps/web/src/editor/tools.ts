import type { Editor } from '@tiptap/core'
import type { Messages } from '../i18n/fr/catalogue'
import { askForDocument, askForImage } from './ask-to-insert'
import { askForFigure } from './figure-asked'
import { keys } from './keys'
import type { TextPanel } from './text-panels'
import type { ToolName } from './tool-icons'

type ToolbarMessages = Messages['editor']['toolbar']

/** One act of the toolbar and of the slash menu: what it is called, whether it holds here, and what it does. */
export type Tool = {
  readonly name: ToolName
  readonly label: keyof Omit<ToolbarMessages, 'group'>
  readonly level?: 1 | 2 | 3
  /** As the keymap writes them; given here, they work in the text. */
  readonly keys?: string
  /** Absent where a panel of the page does it. */
  readonly run?: (editor: Editor) => boolean
  /** Present for what can be switched on and off. */
  readonly isActive?: (editor: Editor) => boolean
  readonly isPossible?: (editor: Editor) => boolean
  /** Why it cannot be done here. */
  readonly why?: keyof Messages['editor']['why']
  /** `always` in sight, even where there is little room; `menu`: only in the menu at the end of the bar. */
  readonly place?: 'always' | 'menu'
  /** The other names that the slash menu finds it by; without any it is not offered there. */
  readonly words?: keyof Messages['editor']['slash']['words']
  /** Asks more before it acts, in this panel of the page. */
  readonly panel?: TextPanel
}

export type ToolGroup = { readonly name: keyof ToolbarMessages['group']; readonly tools: readonly Tool[] }

function heading(level: 1 | 2 | 3): Tool {
  return {
    name: `heading-${level}`,
    label: 'heading',
    level,
    keys: `Mod-Alt-${level}`,
    words: `heading${level}`,
    run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
    isActive: (editor) => editor.isActive('heading', { level }),
  }
}

// biome-ignore format: a table
export const textTools: readonly ToolGroup[] = [
  { name: 'words', tools: [
    { name: 'bold', label: 'bold', keys: 'Mod-b', place: 'always', run: (e) => e.chain().focus().toggleBold().run(), isActive: (e) => e.isActive('bold') },
    { name: 'italic', label: 'italic', keys: 'Mod-i', place: 'always', run: (e) => e.chain().focus().toggleItalic().run(), isActive: (e) => e.isActive('italic') },
    { name: 'underline', label: 'underline', keys: 'Mod-u', run: (e) => e.chain().focus().toggleUnderline().run(), isActive: (e) => e.isActive('underline') },
    { name: 'strike', label: 'strike', keys: 'Mod-Shift-s', run: (e) => e.chain().focus().toggleStrike().run(), isActive: (e) => e.isActive('strike') },
  ] },
  { name: 'headings', tools: [heading(1), heading(2), heading(3)] },
  { name: 'blocks', tools: [
    { name: 'bullet-list', label: 'bulletList', keys: 'Mod-Shift-8', place: 'always', words: 'bulletList', run: (e) => e.chain().focus().toggleBulletList().run(), isActive: (e) => e.isActive('bulletList') },
    { name: 'ordered-list', label: 'orderedList', keys: 'Mod-Shift-7', words: 'orderedList', run: (e) => e.chain().focus().toggleOrderedList().run(), isActive: (e) => e.isActive('orderedList') },
    { name: 'blockquote', label: 'blockquote', keys: 'Mod-Shift-b', words: 'blockquote', run: (e) => e.chain().focus().toggleBlockquote().run(), isActive: (e) => e.isActive('blockquote') },
    { name: 'horizontal-rule', label: 'horizontalRule', words: 'horizontalRule', run: (e) => e.chain().focus().setHorizontalRule().run() },
    { name: 'table', label: 'table', words: 'table', panel: 'table', isPossible: (e) => !e.isActive('table'), why: 'tableInTable' },
    { name: 'figure', label: 'figure', words: 'figure', run: askForFigure },
    { name: 'image', label: 'image', words: 'image', run: askForImage, isActive: (e) => e.isActive('image') },
    { name: 'import', label: 'importFile', words: 'importFile', place: 'menu', run: askForDocument },
  ] },
  { name: 'history', tools: [
    { name: 'undo', label: 'undo', keys: 'Mod-z', place: 'always', run: (e) => e.chain().focus().undo().run(), isPossible: (e) => e.can().undo(), why: 'nothingToUndo' },
    { name: 'redo', label: 'redo', keys: 'Mod-y', run: (e) => e.chain().focus().redo().run(), isPossible: (e) => e.can().redo(), why: 'nothingToRedo' },
  ] },
  { name: 'help', tools: [
    { name: 'find', label: 'find', keys: keys.find, place: 'menu', panel: 'find' },
    { name: 'shortcuts', label: 'shortcuts', keys: keys.shortcuts, place: 'menu', panel: 'shortcuts' },
  ] },
]

/** Every tool of the bar, in its order. */
export const allTools: readonly Tool[] = textTools.flatMap(({ tools }) => tools)
