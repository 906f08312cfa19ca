import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { JSONContent } from './content'
import { plainText } from './content-text'
import { fragmentContent, seedUpdate } from './fragment'
import { openingProblems, watchFragment } from './live-fragment'

const words = (text: string): JSONContent => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const list = (...content: JSONContent[]): JSONContent => ({
  type: 'bulletList',
  content: [{ type: 'listItem', content }],
})

test('[T6] two edits that are each valid and make one invalid text are told of before an editor hears, and nothing is lost', () => {
  const seed = seedUpdate({
    body: { type: 'doc', content: [list(words('a'), words('b'), list(words('c')))] },
  })
  const [mine, theirs] = [new Y.Doc(), new Y.Doc()]
  for (const doc of [mine, theirs]) Y.applyUpdate(doc, seed)
  const fragment = mine.getXmlFragment('body')
  itemIn(mine).delete(0, 1)
  itemIn(theirs).delete(1, 1)
  for (const doc of [mine, theirs])
    expect(openingProblems(fragmentContent(doc.getXmlFragment('body')))).toEqual([])

  const heard: unknown[] = []
  watchFragment(fragment, (problems) => heard.push(problems.length > 0))
  fragment.observeDeep(() => heard.push('the editor heard'))
  Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs))
  expect(heard).toEqual([true, 'the editor heard'])
  expect(plainText(fragmentContent(fragment))).toBe('c')
})

/** The outer item of the list. */
function itemIn(doc: Y.Doc): Y.XmlElement {
  const outer = doc.getXmlFragment('body').get(0) as Y.XmlElement
  return outer.get(0) as Y.XmlElement
}
