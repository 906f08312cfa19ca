import { seedUpdate } from '@deconcert/document'
import { expect, test } from 'vitest'
import { applyUpdate, Doc, XmlElement, XmlText } from 'yjs'
import { draftOnParagraph, paragraphsOf } from './paragraphs'

function textOf(...lines: string[]): Doc {
  const doc = new Doc()
  const content = lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }))
  applyUpdate(doc, seedUpdate({ body: { type: 'doc', content } }))
  return doc
}

/** As a colleague’s change comes in. */
function writeAbove(doc: Doc, words: string): void {
  const paragraph = new XmlElement('paragraph')
  paragraph.insert(0, [new XmlText(words)])
  doc.getXmlFragment('body').insert(0, [paragraph])
}

test('[P94] the paragraph that one picks stays that one while others write above it', () => {
  const doc = textOf('Le relais ouvre.', 'La navette passe.')
  const second = paragraphsOf(doc, ['body'])[1]
  writeAbove(doc, 'Tout en haut, une ligne de plus.')
  const draft = second && draftOnParagraph(doc, second)
  expect(draft?.quote).toBe('La navette passe.')
  expect(paragraphsOf(doc, ['body'])[2]?.anchor).toEqual(second?.anchor)
})

test('[P94] a paragraph that is gone begins nothing', () => {
  const doc = textOf('Le relais ouvre.', 'La navette passe.')
  const first = paragraphsOf(doc, ['body'])[0]
  doc.getXmlFragment('body').delete(0, 1)
  expect(first && draftOnParagraph(doc, first)).toBeNull()
})
