import { type Attribute, Node } from '@tiptap/core'
import { isAlternative, isImageWidth } from './image-attributes'
import { isUuid } from './uuid-attribute'

function checked(name: string, isRight: (value: unknown) => boolean): Attribute['validate'] {
  return (value: unknown) => {
    if (!isRight(value)) throw new RangeError(`an image whose ${name} is not one`)
  }
}

/** What the text shows of a stored file: never an address, so that nothing of elsewhere is loaded by reading a text. */
export const Image = Node.create({
  name: 'image',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes() {
    return {
      file: {
        default: null,
        validate: checked('file', isUuid),
        parseHTML: (element) => element.getAttribute('data-file'),
        renderHTML: ({ file }) => ({ 'data-file': file }),
      },
      alt: { default: null, validate: checked('alternative text', isAlternative) },
      width: {
        default: 'medium',
        validate: checked('width', isImageWidth),
        parseHTML: (element) => element.getAttribute('data-width'),
        renderHTML: ({ width }) => ({ 'data-width': width }),
      },
    }
  },
  parseHTML() {
    return [{ tag: 'img[data-file]', getAttrs: (element) => (isWhole(element) ? null : false) }]
  },
  renderHTML({ HTMLAttributes }) {
    return ['img', HTMLAttributes]
  },
})

function isWhole(element: HTMLElement): boolean {
  return (
    isUuid(element.getAttribute('data-file')) &&
    isAlternative(element.getAttribute('alt')) &&
    isImageWidth(element.getAttribute('data-width'))
  )
}
