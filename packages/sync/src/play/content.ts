import * as Y from 'yjs'
import { readAsWritten } from '../as-written'

/** Everything that the play writes in: other roots would not be looked at. */
export const roots = {
  body: (doc: Y.Doc) => doc.getText('body'),
  list: (doc: Y.Doc) => doc.getArray<Y.Map<unknown> | string>('list'),
  fields: (doc: Y.Doc) => doc.getMap<Y.Text | string>('fields'),
  tree: (doc: Y.Doc) => doc.getXmlFragment('tree'),
} as const

/** What is written in a document, the same for all that read the same: in JSON, its keys in order. */
export function contentOf(doc: Y.Doc): string {
  const content = Object.fromEntries(Object.entries(roots).map(([name, root]) => [name, read(root(doc))]))
  const unread = [...doc.share.keys()].filter((name) => !(name in roots))
  if (unread.length > 0) throw new Error(`roots that nobody reads: ${unread}`)
  return JSON.stringify(content)
}

/** The document that these updates make. Throws when something is missing from it. */
export function documentOf(updates: readonly Uint8Array[]): Y.Doc {
  const doc = emptyDocument()
  for (const update of updates) Y.applyUpdate(doc, update)
  if (doc.store.pendingStructs || doc.store.pendingDs) throw new Error('the updates are not whole')
  return doc
}

/** A document that only takes in. */
export function emptyDocument(): Y.Doc {
  const doc = new Y.Doc()
  readAsWritten(doc)
  return doc
}

function read(value: unknown): unknown {
  if (value instanceof Y.Text) return pieces(value)
  if (value instanceof Y.XmlElement) {
    return { name: value.nodeName, attributes: sorted(value.getAttributes()), inside: children(value) }
  }
  if (value instanceof Y.XmlFragment) return children(value)
  if (value instanceof Y.Array) return value.toArray().map(read)
  if (value instanceof Y.Map) return sorted(Object.fromEntries(value.entries()))
  return value
}

function children(parent: Y.XmlFragment): unknown[] {
  return parent.toArray().map(read)
}

function sorted(entries: object): [string, unknown][] {
  return Object.entries(entries)
    .map(([key, value]): [string, unknown] => [key, read(value)])
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

type Piece = { insert: unknown; attributes: string }

/** Formatting that changes nothing may part a text here and not there. */
function pieces(text: Y.Text): readonly Piece[] {
  const joined: Piece[] = []
  for (const { insert, attributes = {} } of text.toDelta()) {
    const piece = { insert: read(insert), attributes: JSON.stringify(sorted(attributes)) }
    const last = joined.at(-1)
    const goesOn = typeof last?.insert === 'string' && typeof insert === 'string'
    if (last && goesOn && last.attributes === piece.attributes) last.insert = `${last.insert}${insert}`
    else joined.push(piece)
  }
  return joined
}
