import { type Attribute, Extension, Mark } from '@tiptap/core'
import { blockMarks, isIdentifier, isTime, readBlockMark, readBreak } from './suggestion'

type Look = {
  /** How what this account proposed looks: attributes of its element. */
  readonly look: (author: string) => Readonly<Record<string, string>>
}

function checked(isRight: (value: unknown) => boolean, what: string): Attribute {
  return {
    default: null,
    rendered: false,
    parseHTML: () => null,
    validate: (value: unknown) => {
      if (!isRight(value)) throw new RangeError(`a suggestion has no ${what}`)
    },
  }
}

const whoAndWhen = {
  id: checked(isIdentifier, 'identifier'),
  author: checked(isIdentifier, 'author'),
  at: checked(isTime, 'time'),
}

/** Words that somebody proposes to add. What is typed at their edges is not of them. */
export const Insertion = Mark.create<Look>({
  name: 'insertion',
  inclusive: false,
  addOptions: () => ({ look: () => ({}) }),
  addAttributes: () => ({
    ...whoAndWhen,
    breaks: checked((value) => value === null || readBreak(value) !== null, 'such break'),
  }),
  renderHTML({ mark }) {
    const breaks = mark.attrs.breaks === null ? {} : { 'data-break': '' }
    const { id, author } = mark.attrs
    return ['ins', { 'data-suggestion': String(id), ...breaks, ...this.options.look(String(author)) }, 0]
  },
})

/** Words that somebody proposes to take away; several people may propose it of the same words. */
export const Deletion = Mark.create<Look>({
  name: 'deletion',
  inclusive: false,
  excludes: '',
  addOptions: () => ({ look: () => ({}) }),
  addAttributes: () => whoAndWhen,
  renderHTML({ mark }) {
    const { id, author } = mark.attrs
    return ['del', { 'data-suggestion': String(id), ...this.options.look(String(author)) }, 0]
  },
})

function ofBlocks(name: (typeof blockMarks)[number]): Attribute {
  return {
    default: null,
    // Both halves of a block that was proposed are; only the first half of a block joins the one before.
    keepOnSplit: name !== 'joined',
    parseHTML: () => null,
    renderHTML: (attributes: Record<string, unknown>) => {
      const mark = readBlockMark(attributes[name])
      return mark ? { [`data-${name}`]: mark.id } : {}
    },
    validate: (value: unknown) => {
      if (value !== null && readBlockMark(value) === null) throw new RangeError(`not a suggestion: ${name}`)
    },
  }
}

/** Blocks that somebody proposes to add, to take away, or to join to the one before. */
export const SuggestedBlocks = Extension.create({
  name: 'suggestedBlocks',
  addGlobalAttributes: () => [
    { types: 'nodes', attributes: Object.fromEntries(blockMarks.map((name) => [name, ofBlocks(name)])) },
  ],
})
