/** Updates that no honest client sends, and the honest one that they are made from. For tests. */
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'

export const anasClient = 7

/** An update of Ana's, written under her client id. */
export function typed(text: string, clientID = anasClient): { doc: Y.Doc; update: Uint8Array } {
  const doc = new Y.Doc()
  doc.clientID = clientID
  doc.getText('body').insert(0, text)
  return { doc, update: Y.encodeStateAsUpdate(doc) }
}

/** One struct that takes up clocks and holds nothing. */
export function gcStruct(client: number, clock: number, length: number): Uint8Array {
  const encoder = encoding.createEncoder()
  for (const value of [1, 1, client, clock]) encoding.writeVarUint(encoder, value)
  encoding.writeUint8(encoder, 0)
  encoding.writeVarUint(encoder, length)
  encoding.writeVarUint(encoder, 0)
  return encoding.toUint8Array(encoder)
}

/** An item that holds one value; `ref`: how Yjs numbers the kind of content, as which the rest is written. */
function itemWith(ref: number, write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder()
  for (const value of [1, 1, 9, 0, ref, 1]) encoding.writeVarUint(encoder, value)
  encoding.writeVarString(encoder, 'body')
  encoding.writeVarUint(encoder, 1)
  write(encoder)
  encoding.writeVarUint(encoder, 0)
  return encoding.toUint8Array(encoder)
}

/** Lists in lists, as JSON text. */
export function nestedJson(depth: number): Uint8Array {
  return itemWith(2, (encoder) => encoding.writeVarString(encoder, '['.repeat(depth) + ']'.repeat(depth)))
}

/** Lists in lists, in the encoding of Yjs. */
export function nestedAny(depth: number): Uint8Array {
  return itemWith(8, (encoder) => {
    for (let level = 1; level < depth; level += 1) encoding.writeUint8Array(encoder, new Uint8Array([117, 1]))
    encoding.writeUint8Array(encoder, new Uint8Array([117, 0]))
  })
}

/** Two items of two clients, each of which wants the other to be there first. */
export function circle(): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, 2)
  for (const [client, origin] of [
    [21, 20],
    [20, 21],
  ] as const) {
    for (const value of [1, client, 0]) encoding.writeVarUint(encoder, value)
    encoding.writeUint8(encoder, 0x80 | 4)
    for (const value of [origin, 0]) encoding.writeVarUint(encoder, value)
    encoding.writeVarString(encoder, 'x')
  }
  encoding.writeVarUint(encoder, 0)
  return encoding.toUint8Array(encoder)
}

/** An edit without the one that it follows. */
export function later(): Uint8Array {
  const { doc } = typed('a')
  const vector = Y.encodeStateVector(doc)
  doc.getText('body').insert(1, 'b')
  return Y.encodeStateAsUpdate(doc, vector)
}

export const v2: Uint8Array = (() => {
  const doc = new Y.Doc()
  doc.getText('body').insert(0, 'V2')
  return Y.encodeStateAsUpdateV2(doc)
})()
