import * as encoding from 'lib0/encoding'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { DocumentState } from './document-state'

const [item, hasOrigin, hasSub, string] = [7, 0x80, 0x20, 4]

/** Structs of client 9 from this clock on, as Yjs writes them, and what is deleted of them. */
function update(
  clock: number,
  structs: (number | string)[][],
  deletions: [number, number][] = [],
): Uint8Array {
  const encoder = encoding.createEncoder()
  for (const value of [1, structs.length, 9, clock]) encoding.writeVarUint(encoder, value)
  for (const value of structs.flat()) {
    if (typeof value === 'string') encoding.writeVarString(encoder, value)
    else encoding.writeVarUint(encoder, value)
  }
  encoding.writeVarUint(encoder, deletions.length > 0 ? 1 : 0)
  if (deletions.length > 0) for (const value of [9, deletions.length]) encoding.writeVarUint(encoder, value)
  for (const value of deletions.flat()) encoding.writeVarUint(encoder, value)
  return encoding.toUint8Array(encoder)
}

const map = [item, 1, 'list', 1]
const entry = (text: string) => [hasSub | string, 0, 9, 0, 'k', text]

/** One struct, written beside another. */
function besideUpdate(clock: number, origin: number, text: string): Uint8Array {
  const encoder = encoding.createEncoder()
  for (const value of [1, 1, 9, clock]) encoding.writeVarUint(encoder, value)
  encoding.writeUint8(encoder, hasOrigin | string)
  for (const value of [9, origin]) encoding.writeVarUint(encoder, value)
  encoding.writeVarString(encoder, text)
  encoding.writeVarUint(encoder, 0)
  return encoding.toUint8Array(encoder)
}

function verdicts(...updates: readonly Uint8Array[]): readonly string[] {
  const state = new DocumentState()
  return updates.map((bytes) => {
    const verdict = state.examine(bytes, 'mallory')
    if (verdict.kind === 'new') state.apply(verdict.change, 'mallory')
    return verdict.kind
  })
}

test('[S5] a value of a map that could be put apart is refused, said to be one or written beside one', () => {
  expect(verdicts(update(0, [map, entry('ab')]))).toEqual(['unreadable'])
  expect(verdicts(update(0, [map, entry('a')]), besideUpdate(2, 1, 'bc'))).toEqual(['new', 'unreadable'])
  expect(verdicts(update(0, [map, entry('a')]), besideUpdate(2, 1, 'b'), besideUpdate(3, 2, 'cd'))).toEqual([
    'new',
    'new',
    'unreadable',
  ])
})

test('[S5] one that is deleted as a whole is taken, and a text however long', () => {
  expect(verdicts(update(0, [map, entry('ab')], [[1, 2]]))).toEqual(['new'])
  const text = new Y.Doc()
  text.getText('body').insert(0, 'a text of some length')
  expect(verdicts(Y.encodeStateAsUpdate(text))).toEqual(['new'])
})

test('[S5] what a page writes in maps and attributes, takes back and writes again is taken, piece by piece and whole', () => {
  const doc = new Y.Doc()
  const undo = new Y.UndoManager([doc.getMap('map'), doc.getXmlFragment('body')], { captureTimeout: 0 })
  const said: Uint8Array[] = []
  doc.on('update', (bytes: Uint8Array) => said.push(bytes))
  const paragraph = new Y.XmlElement('heading')
  doc.getXmlFragment('body').insert(0, [paragraph])
  for (let n = 0; n < 30; n += 1) {
    doc.getMap('map').set('k', n)
    paragraph.setAttribute('level', String(n))
    if (n % 5 === 4) undo.undo()
    if (n % 10 === 9) undo.redo()
    if (n % 7 === 6) doc.getMap('map').delete('k')
  }
  expect(new Set(verdicts(...said))).toEqual(new Set(['new']))
  expect(verdicts(Y.encodeStateAsUpdate(doc))).toEqual(['new'])
})
