import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { comparedStates, type SentUpdate } from './compared-states'
import type { ComparedPart } from './compared-text'
import { contentFromText } from './content-from-text'
import { readFragments, seedUpdate } from './fragment'
import { edit, edits } from './typed-edits.fixture'
import { updateSize } from './update-size'
import { blockLines } from './word-change'

const owners = new Map([
  [11, 'ana'],
  [12, 'bob'],
  [13, 'cleo'],
])
const ownerOf = (client: number) => owners.get(client) ?? null

function play(seed: string, chance: Iterable<number>, count: number) {
  const doc = new Y.Doc()
  const first = seedUpdate({ body: contentFromText(seed) })
  Y.applyUpdate(doc, first)
  const updates: SentUpdate[] = []
  doc.on('update', (bytes: Uint8Array) => updates.push({ bytes, by: ownerOf(doc.clientID) }))
  for (const each of edits(chance, count)) edit(doc, each)
  return { first, updates }
}

const linesOf = (updates: readonly Uint8Array[]) =>
  (readFragments(updates, ['body']).body.content ?? []).map((block) => blockLines(block))

/** The changed blocks of one side, as what was compared tells them. */
function told(parts: readonly ComparedPart[], gone: 'added' | 'removed'): string[] {
  return parts.flatMap((part) => {
    if (part.kind === 'same' || part.kind === gone) return []
    return [part.runs.flatMap(({ kind, text }) => (kind === gone ? [] : [text])).join('')]
  })
}

const seed = 'Un guichet unique ouvre.\n\n# Calendrier\n\n- aller vers\n- accueillir\n\nLa fin du texte.'

test('[T31] what stays and goes is the first state, what stays and comes the second, of anybody', () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat()), fc.nat({ max: 15 }), (chance, at) => {
      const { first, updates } = play(seed, chance, 15)
      const all = [first, ...updates.map(({ bytes }) => bytes)]
      const before = linesOf(all.slice(0, at + 1))
      const after = linesOf(all)
      const { body = [] } = comparedStates(all.slice(0, at + 1), updates.slice(at), ownerOf)
      let [from, to] = [0, 0]
      for (const part of body) {
        if (part.kind === 'same') {
          expect(before.slice(from, from + part.count)).toEqual(after.slice(to, to + part.count))
          from += part.count
          to += part.count
          continue
        }
        const [was, is] = [told([part], 'added'), told([part], 'removed')]
        expect(before.slice(from, from + was.length)).toEqual(was)
        expect(after.slice(to, to + is.length)).toEqual(is)
        from += was.length
        to += is.length
      }
      if (body.length > 0) expect([from, to]).toEqual([before.length, after.length])
      else expect(before).toEqual(after)
    }),
  )
})

test('[T31] who wrote is who owns the client, who deleted is who sent the update', () => {
  const doc = new Y.Doc()
  const first = seedUpdate({
    body: contentFromText('Un guichet unique ouvre bientôt ici.\n\nRien ne change.'),
  })
  Y.applyUpdate(doc, first)
  const updates: SentUpdate[] = []
  doc.on('update', (bytes: Uint8Array) => updates.push({ bytes, by: ownerOf(doc.clientID) }))
  const text = (doc.getXmlFragment('body').get(0) as Y.XmlElement).get(0) as Y.XmlText
  doc.clientID = 11
  text.insert(11, 'grand ')
  doc.clientID = 12
  text.delete(3, 8)
  doc.clientID = 13
  text.delete(3, 6)
  text.insert(3, 'accueil ')

  const { body = [] } = comparedStates([first], updates, ownerOf)
  expect(body.map(({ kind }) => kind)).toEqual(['reworded', 'same'])
  const [changed] = body
  const runs = changed?.kind === 'reworded' ? changed.runs : []
  expect(runs.filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'removed', text: 'guichet', by: 'bob' },
    { kind: 'added', text: 'accueil', by: 'cleo' },
  ])
})

test('[T31] a line, a card or an image has whoever put it in or took it away', () => {
  const doc = new Y.Doc()
  const first = seedUpdate({ body: contentFromText('Avant.\n\n---\n\nAprès.') })
  Y.applyUpdate(doc, first)
  const updates: SentUpdate[] = []
  doc.on('update', (bytes: Uint8Array) => updates.push({ bytes, by: ownerOf(doc.clientID) }))
  const body = doc.getXmlFragment('body')
  doc.clientID = 11
  body.delete(1, 1)
  doc.clientID = 12
  const card = new Y.XmlElement('figureCard')
  card.setAttribute('card', crypto.randomUUID())
  body.insert(2, [card])

  const changed = (comparedStates([first], updates, ownerOf).body ?? []).filter(({ kind }) => kind !== 'same')
  expect(changed).toEqual([
    { kind: 'removed', type: 'horizontalRule', runs: [{ kind: 'removed', text: '———', by: 'ana' }] },
    { kind: 'added', type: 'figureCard', runs: [{ kind: 'added', text: '▦', by: 'bob' }] },
  ])
})

test('[T31] the same words dressed otherwise are no words that changed', () => {
  const doc = new Y.Doc()
  const first = seedUpdate({ body: contentFromText('Un mot.') })
  Y.applyUpdate(doc, first)
  const text = (doc.getXmlFragment('body').get(0) as Y.XmlElement).get(0) as Y.XmlText
  const vector = Y.encodeStateVector(doc)
  text.format(0, 2, { bold: {} })
  const later = [{ bytes: Y.encodeStateAsUpdate(doc, vector), by: 'ana' }]
  expect(comparedStates([first], later, ownerOf).body).toEqual([
    { kind: 'formatted', type: 'paragraph', runs: [{ kind: 'same', text: 'Un mot.', by: null }] },
  ])
})

test('[T31] a state with a hole is not compared', () => {
  const { first, updates } = play(seed, [1, 5, 3, 1, 9, 3], 2)
  expect(() => comparedStates([], updates, ownerOf)).toThrow(RangeError)
  expect(() => comparedStates([first], updates, ownerOf)).not.toThrow()
})

test('[T32] an update says how much it writes and deletes', () => {
  const doc = new Y.Doc()
  const text = doc.getText('body')
  text.insert(0, 'bonjour à tous')
  const vector = Y.encodeStateVector(doc)
  doc.transact(() => {
    text.delete(7, 7)
    text.insert(7, ' !')
  })
  expect(updateSize(Y.encodeStateAsUpdate(doc, vector))).toEqual({ written: 2, deleted: 7 })
})
