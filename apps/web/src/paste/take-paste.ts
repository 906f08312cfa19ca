import type { Editor } from '@tiptap/core'
import { askToInsert } from '../editor/ask-to-insert'
import { type PasteSettings, pasteOf } from '../editor/paste-event'
import { copyFile } from '../insert/send-file'
import { cleanPaste } from './clean-paste'
import { filesOfElsewhere, withCopies } from './own-images'
import { imagesOfPaste } from './pasted-images'
import { notesOfPaste } from './pasted-notes'

/** Beyond this a page takes seconds to lay it out; what is not text is reckoned by experience. */
const largestPasteBytes = 1_000_000
const bytesPerElement = 80
const surelySmallCharacters = 20_000

/** Says whether there is nothing left for the editor to do. */
function takePaste(editor: Editor, { clipboardData }: ClipboardEvent, settings: PasteSettings): boolean {
  const text = clipboardData?.getData('text/plain') ?? ''
  const html = clipboardData?.getData('text/html') ?? ''
  if (pastedBytes(text, html) > largestPasteBytes) {
    settings.onPasteTooLarge(text.length)
    return true
  }
  const files = filesOfElsewhere(html, settings.filesHere)
  if (files.length > 0) {
    void pasteWithCopies(editor, text, html, files, settings)
    return true
  }
  askAboutRest(editor, html)
  return false
}

/** Images of another of our texts become files of this one first, so that whoever reads it sees them. */
async function pasteWithCopies(
  editor: Editor,
  text: string,
  html: string,
  files: readonly string[],
  { place, filesHere }: PasteSettings,
): Promise<void> {
  const copies = new Map<string, string | null>()
  for (const file of files) {
    const copy = await copyFile(place, file).catch(() => null)
    copies.set(file, copy)
    if (copy !== null) filesHere.add(copy)
  }
  if (editor.isDestroyed) return
  const lost = [...copies.values()].filter((copy) => copy === null).length
  if (lost > 0) askToInsert(editor, { kind: 'left-out', what: 'images', count: lost })
  const copied = withCopies(html, copies)
  // Nothing is left of an image that was pasted alone.
  const isGone =
    cleanPaste(copied)
      .replace(/<p[^>]*><\/p>/g, '')
      .trim() === ''
  if (!isGone) editor.view.dom.dispatchEvent(pasteOf(text, copied, []))
}

/** Once the words are pasted: the images that came with them, and how many of these and of the notes could not. */
function askAboutRest(editor: Editor, html: string): void {
  const { files, elsewhere } = imagesOfPaste(html)
  const notes = notesOfPaste(html)
  queueMicrotask(() => {
    if (editor.isDestroyed) return
    leaveRoom(editor)
    if (elsewhere > 0) askToInsert(editor, { kind: 'left-out', what: 'images', count: elsewhere })
    if (notes > 0) askToInsert(editor, { kind: 'left-out', what: 'notes', count: notes })
    if (files.length > 0) askToInsert(editor, { kind: 'image', files })
  })
}

/** After an image that ends a text, nobody could go on writing. */
function leaveRoom({ state, view }: Editor): void {
  const { doc, tr, schema } = state
  const paragraph = schema.nodes.paragraph?.create()
  if (doc.lastChild?.type.name !== 'image' || !paragraph) return
  view.dispatch(tr.insert(doc.content.size, paragraph))
}

function pastedBytes(text: string, html: string): number {
  if (text.length + html.length <= surelySmallCharacters) return 0
  const elements = html === '' ? text.split('\n').length : (cleanPaste(html).match(/<[a-z]/gi)?.length ?? 0)
  return new TextEncoder().encode(text).length + elements * bytesPerElement
}

/** What the editor asks of a paste. */
export const pasteTaking = { cleanPaste, takePaste }
