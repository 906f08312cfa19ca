import { contentFromText, fragmentContent, schema, seedUpdate } from '@deconcert/document'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { openLines } from './open-lines'
import { shownRange } from './show-passage'
import { findingCount, findingsIn } from './text-finding'

const none = new Set<string>()
const linesOf = (text: string) => text.split('\n').map((line) => ({ text: line, at: null }))

test('[P96] an acronym is pointed out once, unless the plan, everybody or the text itself explains it', () => {
  const text = 'Le DAC Nord et le DAC Sud aident.\nLa CAF, le ZOE et un guichet unique (GUX) aussi.'

  expect(findingsIn(linesOf(text), none).acronyms.map(({ acronym }) => acronym)).toEqual(['DAC', 'ZOE'])
  expect(findingsIn(linesOf(text), new Set(['ZOE'])).acronyms.map(({ acronym }) => acronym)).toEqual(['DAC'])
})

test('[P95] each passage is told with which of its occurrences it is', () => {
  const findings = findingsIn(linesOf('Mme Durand appelle.\nOn rappelle Mme Durand au 06 12 34 56 78.'), none)

  expect(findings.personal).toEqual([
    { passage: 'Mme Durand', nth: 0, place: null, kind: 'named-person' },
    { passage: 'Mme Durand', nth: 1, place: null, kind: 'named-person' },
    { passage: '06 12 34 56 78', nth: 0, place: null, kind: 'phone' },
  ])
  expect(findingCount(findings)).toBe(3)
})

test('[P95] each passage leads to its own letters, not to others that say the same', () => {
  const doc = new Y.Doc()
  const alike = 'Les DACS ferment.\n\nUn DAC ouvre ; appeler Mme Durand.\n\nMme Durand répond.'
  Y.applyUpdate(
    doc,
    seedUpdate({ actors: contentFromText('Les DACS d’abord.'), body: contentFromText(alike) }),
  )
  const { acronyms, personal } = findingsIn(openLines(doc), new Set(['DACS']))
  // Somebody writes the same before it, while the panel is read.
  const first = (doc.getXmlFragment('body').get(0) as Y.XmlElement).get(0) as Y.XmlText
  first.insert(0, 'Mme Durand et le DAC. ')
  const shown = schema().nodeFromJSON(fragmentContent(doc.getXmlFragment('body')))
  const around = [...acronyms, ...personal].map(({ place }) => {
    const range = place && shownRange(doc, shown, place)
    if (!range) return null
    expect(place.fragment).toBe('body')
    const { parent } = shown.resolve(range.from)
    return [shown.textBetween(range.from, range.to), parent.textContent]
  })
  expect(around).toEqual([
    ['DAC', 'Un DAC ouvre ; appeler Mme Durand.'],
    ['Mme Durand', 'Un DAC ouvre ; appeler Mme Durand.'],
    ['Mme Durand', 'Mme Durand répond.'],
  ])
})

test('[P95] what is said of an image is looked at too', () => {
  const image = {
    type: 'image',
    attrs: { file: crypto.randomUUID(), alt: 'Mme Durand au guichet', width: 'small' },
  }
  const doc = new Y.Doc()
  Y.applyUpdate(doc, seedUpdate({ body: { type: 'doc', content: [image, { type: 'paragraph' }] } }))
  expect(findingsIn(openLines(doc), none).personal).toEqual([
    { passage: 'Mme Durand', nth: 0, place: null, kind: 'named-person' },
  ])
})

test('[P95] who speaks in a testimony, and in which circumstances, is looked at too', () => {
  const attrs = { audience: 'Mme Durand, aidante', circumstances: 'Jointe au 06 12 34 56 78' }
  const testimony = { type: 'testimony', attrs, content: [{ type: 'paragraph' }] }
  const doc = new Y.Doc()
  Y.applyUpdate(doc, seedUpdate({ body: { type: 'doc', content: [testimony] } }))
  expect(findingsIn(openLines(doc), none).personal.map(({ passage }) => passage)).toEqual([
    'Mme Durand',
    '06 12 34 56 78',
  ])
})

test('[P95] what is written on a figure that the text cites is looked at for persons, and for nothing else', () => {
  const card = crypto.randomUUID()
  const block = { type: 'figureCard', attrs: { card } }
  const doc = new Y.Doc()
  Y.applyUpdate(doc, seedUpdate({ body: { type: 'doc', content: [block, { type: 'paragraph' }] } }))
  const figures = new Map([
    [card, 'Renoncements\nTenu par Mme Durand, du ZOE'],
    [crypto.randomUUID(), 'M. Lefort'],
  ])

  const { personal, acronyms } = findingsIn(openLines(doc, figures), none)
  expect(personal.map(({ passage }) => passage)).toEqual(['Mme Durand'])
  expect(acronyms).toEqual([])
})
