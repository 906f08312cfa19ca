import { type Attribute, Node } from '@tiptap/core'
import { testimonyLength } from './content-text'

function shortText(name: string): Attribute {
  return {
    default: '',
    parseHTML: (element) => (element.getAttribute(`data-${name}`) ?? '').slice(0, testimonyLength),
    renderHTML: (attributes) => ({ [`data-${name}`]: attributes[name] }),
    validate: (value: unknown) => {
      if (typeof value !== 'string' || value.length > testimonyLength)
        throw new RangeError(`expected at most ${testimonyLength} characters`)
    },
  }
}

/** What somebody said, without their name: who speaks and in which circumstances, in general words. */
export const Testimony = Node.create({
  name: 'testimony',
  group: 'block',
  content: 'paragraph+',
  defining: true,
  addAttributes: () => ({ audience: shortText('audience'), circumstances: shortText('circumstances') }),
  parseHTML: () => [{ tag: 'aside[data-testimony]' }],
  renderHTML: ({ HTMLAttributes }) => ['aside', { 'data-testimony': '', ...HTMLAttributes }, 0],
})
