import { type Attribute, Node } from '@tiptap/core'
import type { JSONContent } from './content'
import { isUuid } from './uuid-attribute'

/** How wide an image stands in its text. */
export const imageWidths = ['small', 'medium', 'full'] as const
export type ImageWidth = (typeof imageWidths)[number]

/** Characters that may say what an image shows. */
export const longestAlternative = 500

/** Whether it says what an image shows: something, on one line, and not a page of it. */
export function isAlternative(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.trim() !== '' &&
    value.length <= longestAlternative &&
    !/\p{Cc}/u.test(value)
  )
}

export function isImageWidth(value: unknown): value is ImageWidth {
  return (imageWidths as readonly unknown[]).includes(value)
}

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

/** The files that the images of a text show, each once. Reads no deeper than a text may stand. */
export function filesIn(content: JSONContent): readonly string[] {
  const files = new Set<string>()
  const waiting: JSONContent[] = [content]
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const file = part.type === 'image' ? part.attrs?.file : null
    if (isUuid(file)) files.add(file)
    if (Array.isArray(part.content)) waiting.push(...part.content)
  }
  return [...files]
}
