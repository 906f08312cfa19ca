import { Node } from '@tiptap/core'
import { isUuid, uuidAttribute } from './uuid-attribute'

/** A figure of a diagnostic, cited by its id: the text shows what the card says at the time of reading. */
export const FigureCard = Node.create({
  name: 'figureCard',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ card: uuidAttribute('card') }),
  parseHTML: () => [
    { tag: 'div[data-card]', getAttrs: (element) => isUuid(element.getAttribute('data-card')) && null },
  ],
  renderHTML: ({ HTMLAttributes }) => ['div', HTMLAttributes],
})
