import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { canonicalContent } from './canonical-content'
import { contentFromText } from './content-from-text'
import { plainText } from './content-text'
import { readAllFragments, readFragments, seedUpdate } from './fragment'
import { restoringUpdate } from './restoring-update'
import { edit, edits } from './typed-edits.fixture'

const seed = () =>
  seedUpdate({
    body: contentFromText('Un guichet ouvre.\n\n- aller vers\n- accueillir\n\nLa fin du texte.'),
    steps: contentFromText('Première étape.'),
  })

test('[T33] a document says again what it said, and going back twice changes nothing', () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat()), fc.nat({ max: 12 }), (chance, at) => {
      const doc = new Y.Doc()
      Y.applyUpdate(doc, seed())
      const states: Uint8Array[] = [Y.encodeStateAsUpdate(doc)]
      for (const each of edits(chance, 12)) {
        edit(doc, each)
        states.push(Y.encodeStateAsUpdate(doc))
      }
      const earlier = readAllFragments([states[at] ?? seed()])
      const now = Y.encodeStateAsUpdate(doc)
      const update = restoringUpdate([now], earlier, 99)
      const restored = update === null ? [now] : [now, update]
      for (const [name, content] of Object.entries(earlier))
        expect(canonicalContent(readAllFragments(restored)[name] ?? {})).toBe(canonicalContent(content))
      expect(restoringUpdate(restored, earlier, 100)).toBeNull()
    }),
    { numRuns: 60 },
  )
})

test('[T33] what colleagues type meanwhile stays, where nothing is restored and in a block that is reworded', () => {
  const first = seed()
  const earlier = readAllFragments([first])
  const doc = new Y.Doc()
  Y.applyUpdate(doc, first)
  const text = (block: number) => (doc.getXmlFragment('body').get(block) as Y.XmlElement).get(0) as Y.XmlText
  text(0).insert(10, ' mobile')
  const update = restoringUpdate([Y.encodeStateAsUpdate(doc)], earlier, 99)
  text(0).insert(0, 'Bientôt : ')
  text(2).insert(0, 'Voici : ')
  Y.applyUpdate(doc, update ?? new Uint8Array([0, 0]))

  const { body } = readFragments([Y.encodeStateAsUpdate(doc)], ['body'])
  expect(plainText(body).split('\n')).toEqual([
    'Bientôt : Un guichet ouvre.',
    'aller vers',
    'accueillir',
    'Voici : La fin du texte.',
  ])
})

test('[T33] only the fragments named go back', () => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, seed())
  const { body } = readAllFragments([Y.encodeStateAsUpdate(doc)])
  for (const name of ['body', 'steps']) {
    const text = (doc.getXmlFragment(name).get(0) as Y.XmlElement).get(0) as Y.XmlText
    text.insert(0, 'Ajout. ')
  }
  const now = Y.encodeStateAsUpdate(doc)
  const update = restoringUpdate([now], { body: body ?? {} }, 99) ?? new Uint8Array([0, 0])
  const after = readFragments([now, update], ['body', 'steps'])
  expect([plainText(after.body).split('\n')[0], plainText(after.steps)]).toEqual([
    'Un guichet ouvre.',
    'Ajout. Première étape.',
  ])
})
