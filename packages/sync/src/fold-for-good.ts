import * as Y from 'yjs'
import { foldThroughDocument } from './fold'

/**
 * What `foldThroughDocument` makes of these updates, without what Yjs goes on keeping of something replaced: the address
 * of a link that was given another one stays as a mark on no text. Throws, as it does, rather than lose anything else.
 */
export function foldForGood(updates: readonly Uint8Array[]): Uint8Array {
  const folded = foldThroughDocument(updates)
  const doc = new Y.Doc({ gc: true })
  try {
    Y.applyUpdate(doc, folded)
    const before = runsOf(doc)
    doc.transact((transaction) => {
      for (const list of listsOf(doc)) for (const mark of muteMarks(list)) mark.delete(transaction)
    })
    if (runsOf(doc) !== before) throw new Error('the fold does not say what went in')
    return foldThroughDocument([folded, Y.encodeStateAsUpdate(doc)])
  } finally {
    doc.destroy()
  }
}

type List = readonly Y.Item[]

/** The children of every type of the document that is not deleted, each list in its order. */
function listsOf(doc: Y.Doc): readonly List[] {
  const inner = [...doc.store.clients.values()]
    .flat()
    .flatMap((struct) =>
      struct instanceof Y.Item && struct.content instanceof Y.ContentType ? [struct.content.type] : [],
    )
  return [...doc.share.values(), ...inner].map(childrenOf)
}

function childrenOf(type: { readonly _start: Y.Item | null }): List {
  const children: Y.Item[] = []
  for (let item = type._start; item; item = item.right) if (!item.deleted) children.push(item)
  return children
}

/** The marks that no text shows: those before the last of their name between two pieces of content, and one left open at the end. */
function muteMarks(list: List): readonly Y.Item[] {
  const mute: Y.Item[] = []
  let later = new Set<string>()
  let isAtEnd = true
  for (const item of list.toReversed()) {
    const mark = markOf(item)
    if (mark === null) {
      later = new Set()
      isAtEnd = false
    } else if (later.has(mark.key) || (isAtEnd && mark.value !== null)) mute.push(item)
    else later.add(mark.key)
  }
  return mute
}

/** Every piece of content with the marks that it stands under, as one text to compare. */
function runsOf(doc: Y.Doc): string {
  return JSON.stringify(
    listsOf(doc).map((list) => {
      const marks = new Map<string, unknown>()
      return list.flatMap((item) => {
        const mark = markOf(item)
        if (mark === null) return [[item.id, item.length, [...marks].sort()]]
        if (mark.value === null) marks.delete(mark.key)
        else marks.set(mark.key, mark.value)
        return []
      })
    }),
  )
}

type Mark = { readonly key: string; readonly value: unknown }

function markOf({ content }: Y.Item): Mark | null {
  return content instanceof Y.ContentFormat ? (content as Mark) : null
}
