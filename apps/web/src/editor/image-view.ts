import { isUuid } from '@deconcert/document'
import { type Editor, Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { NodeSelection, Plugin } from '@tiptap/pm/state'
import type { EditorView, NodeView } from '@tiptap/pm/view'
import { askToInsert } from './ask-to-insert'
import { imagesIn } from './pasted-images'
import { placeCaret } from './place-caret'

type Options = { readonly addressOf: (file: string) => string }

/**
 * Shows the images of a text, with the words that stand for each below it. Images that are dropped or pasted are asked
 * about before they stand in the text; Enter or a double click on one opens its words again.
 */
export const TextImages = Extension.create<Options>({
  name: 'textImages',
  addOptions: () => ({ addressOf: (file) => file }),
  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin({
        props: {
          nodeViews: { image: (node) => imageView(node, this.options.addressOf) },
          handleKeyDown: (view, event) =>
            event.key === 'Enter' && isImageSelected(view) && askToInsert(editor, { kind: 'image-words' }),
          handleDoubleClickOn: (_view, _at, node) =>
            node.type.name === 'image' && askToInsert(editor, { kind: 'image-words' }),
          handleDrop: (view, event) => takeDrop(editor, view, event),
          handlePaste: (_view, event) => takePaste(editor, event.clipboardData),
        },
      }),
    ]
  },
})

function isImageSelected({ state: { selection } }: EditorView): boolean {
  return selection instanceof NodeSelection && selection.node.type.name === 'image'
}

function takeDrop(editor: Editor, view: EditorView, event: DragEvent): boolean {
  const files = imagesIn(event.dataTransfer)
  if (files.length === 0) return false
  event.preventDefault()
  placeCaret(view, event)
  return askToInsert(editor, { kind: 'image', files })
}

/** A picture alone; one that comes beside words is a drawing of these words. */
function takePaste(editor: Editor, data: DataTransfer | null): boolean {
  const files = imagesIn(data)
  if (files.length === 0 || data?.getData('text/plain') !== '') return false
  return askToInsert(editor, { kind: 'image', files })
}

function imageView(first: Node, addressOf: (file: string) => string): NodeView {
  const dom = document.createElement('figure')
  const image = document.createElement('img')
  const words = document.createElement('figcaption')
  dom.className = 'dc-image'
  words.setAttribute('aria-hidden', 'true')
  image.addEventListener('error', () => dom.setAttribute('data-missing', ''))
  dom.append(image, words)
  const show = ({ attrs }: Node) => {
    const address = isUuid(attrs.file) ? addressOf(attrs.file) : ''
    if (image.getAttribute('src') !== address) image.src = address
    image.alt = String(attrs.alt)
    words.textContent = String(attrs.alt)
    dom.dataset.width = String(attrs.width)
  }
  show(first)
  const update = (node: Node) => {
    if (node.type !== first.type) return false
    show(node)
    return true
  }
  return { dom, update, ignoreMutation: () => true }
}
