import type { Attribute } from '@tiptap/core'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** What a block shows, by its id. Whether the reader may see it is for the server to say, at each reading. */
export function uuidAttribute(name: string): Attribute {
  return {
    default: null,
    parseHTML: (element) => element.getAttribute(`data-${name}`),
    renderHTML: (attributes) => ({ [`data-${name}`]: attributes[name] }),
    validate: (value: unknown) => {
      if (!isUuid(value)) throw new RangeError('expected an id')
    },
  }
}

/** Whether this is an id as texts name things by: files, cards, series. */
export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && uuid.test(value)
}
