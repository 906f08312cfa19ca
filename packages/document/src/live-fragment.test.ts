import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { contentFromText } from './content-from-text'
import { fragmentContent, seedUpdate } from './fragment'
import { liveContent, watchFragment } from './live-fragment'

function twoScreens() {
  const mine = new Y.Doc()
  const theirs = new Y.Doc()
  const seed = seedUpdate({ body: contentFromText('Un\n\n- a\n- b') })
  Y.applyUpdate(mine, seed)
  Y.applyUpdate(theirs, seed)
  theirs.on('update', (update: Uint8Array) => Y.applyUpdate(mine, update))
  const heard: string[] = []
  watchFragment(mine.getXmlFragment('body'), (problems) => heard.push(...problems))
  mine.getXmlFragment('body').observeDeep(() => heard.push('the editor heard'))
  return { body: theirs.getXmlFragment('body'), mine: mine.getXmlFragment('body'), heard }
}

test('[T6] a colleague’s unknown block is told of before the editor hears', () => {
  const { body, heard } = twoScreens()
  body.insert(1, [new Y.XmlElement('video')])
  expect(heard).toEqual(['unknown block: video', 'the editor heard'])
})

test('[T6] so is an unknown mark deep in a block that was there', () => {
  const { body, heard } = twoScreens()
  const words = (body.get(0) as Y.XmlElement).get(0) as Y.XmlText
  words.format(0, 2, { blink: {} })
  expect(heard[0]).toBe('unknown mark: blink')
})

test('[T6] ordinary edits and an emptied list pass', () => {
  const { body, heard } = twoScreens()
  const words = (body.get(0) as Y.XmlElement).get(0) as Y.XmlText
  words.insert(2, ' point')
  const list = body.get(1) as Y.XmlElement
  list.delete(0, 2)
  expect(heard).toEqual(['the editor heard', 'the editor heard'])
})

test('what is read again is the same object where nobody has written, and right everywhere', () => {
  const { body, mine } = twoScreens()
  const read = liveContent(mine, () => undefined)
  const before = read.read()
  const list = body.get(1) as Y.XmlElement
  const item = list.get(1) as Y.XmlElement
  const words = (item.get(0) as Y.XmlElement).get(0) as Y.XmlText
  words.insert(1, 'is')
  const after = read.read()
  expect(after.content?.[0]).toBe(before.content?.[0])
  expect(after).toEqual(fragmentContent(body))

  words.format(0, 3, { bold: {} })
  list.delete(0, 1)
  body.insert(0, [new Y.XmlElement('paragraph')])
  expect(read.read().content?.[1]).toBe(before.content?.[0])
  expect(read.read()).toEqual(fragmentContent(body))
})

test('a text that is read no more tells of nothing', () => {
  const { body, mine } = twoScreens()
  let changes = 0
  const read = liveContent(mine, () => {
    changes += 1
  })
  body.delete(1, 1)
  read.stop()
  body.delete(0, 1)
  expect(changes).toBe(1)
})
