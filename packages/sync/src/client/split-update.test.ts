import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { DocumentState } from '../document-state'
import { splitUpdate } from './split-update'

type Edit = { readonly who: number; readonly at: number; readonly text: string; readonly deleted: number }

const edit: fc.Arbitrary<Edit> = fc.record({
  who: fc.nat(2),
  at: fc.nat(1000),
  text: fc.string({ unit: 'grapheme', maxLength: 40 }),
  deleted: fc.nat(6),
})

/** What three people write together, in a text with blocks and marks, each seeing the others at times. */
function write(edits: readonly Edit[]): Y.Doc {
  const docs = [1, 2, 3].map((clientID) => {
    const doc = new Y.Doc()
    doc.clientID = clientID
    return doc
  })
  for (const each of edits) {
    const doc = docs[each.who] ?? new Y.Doc()
    apply(doc, each)
    if (each.at % 4 === 0) for (const other of docs) Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
  }
  const all = new Y.Doc()
  for (const doc of docs) Y.applyUpdate(all, Y.encodeStateAsUpdate(doc))
  return all
}

function apply(doc: Y.Doc, { at, text, deleted }: Edit): void {
  const body = doc.getText('body')
  const place = body.length === 0 ? 0 : at % body.length
  body.insert(place, text, at % 3 === 0 ? { bold: true } : {})
  body.delete(place, Math.min(deleted, body.length - place))
  if (at % 5 === 0) doc.getXmlFragment('blocks').insert(0, [new Y.XmlElement('paragraph')])
}

const contentOf = (doc: Y.Doc) => [doc.getText('body').toDelta(), doc.getXmlFragment('blocks').toJSON()]

test('[S7] the parts of an update make the whole, and each hangs only on those before it', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 60 }), fc.integer({ min: 20, max: 400 }), (edits, mostBytes) => {
      const whole = write(edits)
      const known = new DocumentState()
      const rebuilt = new Y.Doc()
      for (const part of splitUpdate(Y.encodeStateAsUpdate(whole), mostBytes)) {
        const verdict = known.examine(part, null)
        expect(['new', 'known']).toContain(verdict.kind)
        if (verdict.kind === 'new') known.apply(verdict.change, null)
        Y.applyUpdate(rebuilt, part)
      }
      expect(contentOf(rebuilt)).toEqual(contentOf(whole))
      expect(Y.encodeStateVector(rebuilt)).toEqual(Y.encodeStateVector(whole))
    }),
    { numRuns: 200 },
  )
})

test('[S7] a long text is cut between characters, and no part is much larger than asked', () => {
  const doc = new Y.Doc()
  doc.getText('body').insert(0, `a${'👩‍🌾é'.repeat(60_000)}`)
  const update = Y.encodeStateAsUpdate(doc)
  const parts = splitUpdate(update, 100_000)
  const rebuilt = new Y.Doc()
  for (const part of parts) Y.applyUpdate(rebuilt, part)

  expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(101_000)
  expect(rebuilt.getText('body').toString()).toBe(doc.getText('body').toString())
})

test('[S7] a client that has nothing of it but what it follows takes the parts of a difference', () => {
  const doc = write([{ who: 0, at: 1, text: 'Bonjour', deleted: 0 }])
  const before = Y.encodeStateAsUpdate(doc)
  for (let n = 0; n < 500; n += 1) doc.getText('body').insert(n % 7, `mot ${n} `)
  doc.getText('body').delete(3, 400)
  const parts = splitUpdate(Y.encodeStateAsUpdate(doc, Y.encodeStateVectorFromUpdate(before)), 300)
  const rebuilt = new Y.Doc()
  for (const part of [before, ...parts]) Y.applyUpdate(rebuilt, part)

  expect(parts.length).toBeGreaterThan(10)
  expect(contentOf(rebuilt)).toEqual(contentOf(doc))
})
