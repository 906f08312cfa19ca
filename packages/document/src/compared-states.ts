import * as Y from 'yjs'
import { authoredBlocks, type UntoldClocks } from './authored-content'
import { type ComparedPart, comparedText } from './compared-text'
import type { JSONContent } from './content'
import { type Part, Removals } from './removals'

/** An update, and the account that sent it; null: the server. */
export type SentUpdate = { readonly bytes: Uint8Array; readonly by: string | null }

/** What changed in each fragment, in which something did. */
export type ComparedStates = Readonly<Record<string, readonly ComparedPart[]>>

/**
 * What a document has become, from the state that `base` makes through the updates that came later, with who wrote and
 * who deleted: of letters whoever their client belongs to unless they are `untold`, of a deletion whoever sent the update
 * that holds it.
 * Throws a RangeError when an update that others depend on is missing.
 */
export function comparedStates(
  base: readonly Uint8Array[],
  later: readonly SentUpdate[],
  ownerOf: (client: number) => string | null,
  untold: UntoldClocks = new Map(),
): ComparedStates {
  const doc = new Y.Doc()
  try {
    doc.transact(() => {
      for (const update of base) Y.applyUpdate(doc, update)
    })
    const before = contents(doc)
    const removals = replay(doc, later)
    if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null)
      throw new RangeError('An update that others depend on is missing')
    const doers = {
      wrote: (client: number, clock: number, length: number) => {
        const hidden = Math.min(Math.max((untold.get(client) ?? 0) - clock, 0), length)
        const parts: readonly Part[] = [
          { length: hidden, by: null },
          { length: length - hidden, by: ownerOf(client) },
        ]
        return parts.filter((part) => part.length > 0)
      },
      removed: (client: number, clock: number, length: number) => removals.of(client, clock, length),
    }
    const compared = Object.entries(contents(doc)).map(
      ([name, after]) => [name, comparedText(before[name] ?? { type: 'doc' }, after, doers)] as const,
    )
    return Object.fromEntries(compared.filter(([, parts]) => parts.some(({ kind }) => kind !== 'same')))
  } finally {
    doc.destroy()
  }
}

function contents(doc: Y.Doc): Record<string, JSONContent> {
  return Object.fromEntries(
    [...doc.share.keys()].map((name) => [name, authoredBlocks(doc.getXmlFragment(name))]),
  )
}

function replay(doc: Y.Doc, later: readonly SentUpdate[]): Removals {
  const removals = new Removals()
  let sender: string | null = null
  doc.on('afterTransaction', ({ deleteSet }: Y.Transaction) => {
    for (const [client, ranges] of deleteSet.clients)
      for (const { clock, len } of ranges) removals.add(client, clock, len, sender)
  })
  for (const { bytes, by } of later) {
    sender = by
    Y.applyUpdate(doc, bytes)
  }
  return removals
}
