import * as Y from 'yjs'

export type LongDocument = {
  readonly text: string
  /** The document as one update, and its state vector. */
  readonly state: Uint8Array
  readonly vector: Uint8Array
  /** The same in pieces, as it was typed. */
  readonly pieces: readonly Uint8Array[]
}

const piecesCount = 40

/** Ten letters in the middle of a text, and the two structs that they make of the one that was there. */
const bytesOfInsertion = 38

/** A text written here and there by one client, the same at each call, until its state is about so large. */
export function longDocument(bytes: number): LongDocument {
  const doc = new Y.Doc()
  doc.clientID = 1_000_003
  const text = doc.getText('text')
  const pieces: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => pieces.push(update))
  const insertions = Math.ceil(bytes / bytesOfInsertion / piecesCount)
  for (let piece = 0; piece < piecesCount; piece += 1) {
    doc.transact(() => {
      for (let n = 0; n < insertions; n += 1) {
        const place = ((piece * insertions + n) * 7919) % (text.length + 1)
        text.insert(place, 'concerter ')
      }
    })
  }
  return {
    text: text.toString(),
    state: Y.encodeStateAsUpdate(doc),
    vector: Y.encodeStateVector(doc),
    pieces,
  }
}
