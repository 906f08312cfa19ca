import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { suggestionWriters } from './suggestion-writers'

test('[T28] under which client a proposal was written is told whatever its mark says', () => {
  const doc = new Y.Doc()
  doc.clientID = 7
  const paragraph = new Y.XmlElement('paragraph')
  const words = new Y.XmlText()
  paragraph.insert(0, [words])
  doc.getXmlFragment('body').insert(0, [paragraph])
  words.insert(0, 'forgé', { insertion: { id: 's1', author: 'ana', at: 1 } })
  paragraph.setAttribute('removed', 's2 ana 1')
  expect(suggestionWriters(doc.getXmlFragment('body'))).toEqual(
    new Map([
      ['s2', new Set([7])],
      ['s1', new Set([7])],
    ]),
  )
})
