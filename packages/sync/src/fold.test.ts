import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { DocumentState } from './document-state'
import { foldThroughDocument } from './fold'

/** What people do to a document: to its text and its marks, to a map, to lists in lists. */
const acts = fc.array(
  fc.record({
    person: fc.nat(2),
    act: fc.constantFrom('type', 'delete', 'mark', 'unmark', 'set', 'unset', 'nest', 'meet'),
    at: fc.nat(1000),
    length: fc.integer({ min: 1, max: 6 }),
  }),
  { minLength: 20, maxLength: 120 },
)

type Act = { readonly person: number; readonly act: string; readonly at: number; readonly length: number }

const hands: Record<string, (doc: Y.Doc, act: Act) => void> = {
  type: (doc, { at, length }) => {
    const text = doc.getText('text')
    text.insert(at % (text.length + 1), 'abcdef'.slice(0, length))
  },
  delete: (doc, { at, length }) => {
    const text = doc.getText('text')
    const from = at % (text.length + 1)
    text.delete(from, Math.min(length, text.length - from))
  },
  mark: (doc, { at, length }) => format(doc, at, length, `https://${at}.example`),
  unmark: (doc, { at, length }) => format(doc, at, length, null),
  set: (doc, { at }) => void doc.getMap('map').set(`key${at % 3}`, at),
  unset: (doc, { at }) => doc.getMap('map').delete(`key${at % 3}`),
  nest: (doc, { at, length }) => {
    const list = doc.getArray<Y.Array<string> | string>('list')
    const inner = list.get(at % (list.length + 1))
    if (inner instanceof Y.Array && length < 3) inner.insert(0, ['inside'])
    else if (inner !== undefined && length > 4) list.delete(at % list.length, 1)
    else list.insert(at % (list.length + 1), [new Y.Array<string>()])
  },
}

function format(doc: Y.Doc, at: number, length: number, link: string | null): void {
  const text = doc.getText('text')
  const from = at % (text.length + 1)
  text.format(from, Math.min(length, text.length - from), { link })
}

/** Everything that three people have written, in the order in which they wrote it, and one document that has it all. */
function play(script: readonly Act[]) {
  const updates: Uint8Array[] = []
  const docs = [101, 102, 103].map((id) => {
    const doc = new Y.Doc()
    doc.clientID = id
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'others') updates.push(update)
    })
    return doc
  })
  for (const act of script) {
    const doc = docs[act.person] ?? new Y.Doc()
    if (act.act === 'meet') for (const update of [...updates]) Y.applyUpdate(doc, update, 'others')
    else hands[act.act]?.(doc, act)
  }
  const all = new Y.Doc()
  for (const update of updates) Y.applyUpdate(all, update)
  return { updates, all }
}

function contentOf(doc: Y.Doc): unknown {
  return [doc.getText('text').toDelta(), doc.getMap('map').toJSON(), doc.getArray('list').toJSON()]
}

function readOf(update: Uint8Array): Y.Doc {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, update)
  return doc
}

function stateOf(updates: readonly Uint8Array[]): DocumentState {
  const state = new DocumentState()
  for (const update of updates) state.absorb(update)
  return state
}

test('[S5] a fold says what its updates say, whatever they do', () => {
  void fc.assert(
    fc.property(acts, (script) => {
      const { updates, all } = play(script)
      const folded = foldThroughDocument(updates)
      expect(contentOf(readOf(folded))).toEqual(contentOf(all))
      expect(Y.encodeStateVector(readOf(folded))).toEqual(Y.encodeStateVector(all))
      expect(foldThroughDocument([folded])).toEqual(folded)
    }),
    { numRuns: 200, seed: 3 },
  )
})

test('[S5] a state that lacks a letter, or a deletion, does not hold the other', () => {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  doc.getText('text').insert(0, 'letters')
  doc.getText('text').insert(7, '!')
  doc.getText('text').delete(2, 3)
  const whole = stateOf(updates)
  expect(whole.holds(stateOf(updates.slice(0, 2)))).toBe(true)
  expect(whole.holds(stateOf([foldThroughDocument(updates)]))).toBe(true)
  expect(stateOf(updates.slice(0, 2)).holds(whole)).toBe(false)
  expect(stateOf([updates[0] as Uint8Array]).holds(stateOf(updates.slice(0, 2)))).toBe(false)
  expect(stateOf([foldThroughDocument(updates)]).holds(whole)).toBe(true)
})

test('[S5] updates that hang on something missing are not folded', () => {
  const { updates } = play(
    Array.from({ length: 10 }, (_, at) => ({ person: 0, act: 'type', at: at * 6, length: 6 })),
  )
  expect(() => foldThroughDocument(updates.filter((_, index) => index !== 4))).toThrow('something missing')
})
