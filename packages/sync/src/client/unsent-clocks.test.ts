import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { UnsentClocks } from './unsent-clocks'

test('[S14] what waits is followed from its first edit on, is told to the next visit, and ends with the last ack', () => {
  const doc = new Y.Doc()
  const clocks = new UnsentClocks()
  doc.on('update', (_: Uint8Array, __: unknown, ___: Y.Doc, transaction: Y.Transaction) =>
    clocks.edited(transaction),
  )
  for (const word of ['un', 'deux', 'trois']) doc.getText('body').insert(0, word)
  clocks.keepLast(2)
  expect([...clocks.from]).toEqual([[doc.clientID, 2]])

  const next = new UnsentClocks()
  next.restore(String(clocks))
  expect([...next.from]).toEqual([[doc.clientID, 2]])
  next.keepLast(0)
  expect([...next.from]).toEqual([])
})

test.each([null, '', '{', '{"a":1}', '[[1,"2"],[3]]', '[null]'])(
  '[S14] what was kept as %j is nothing',
  (kept) => {
    const clocks = new UnsentClocks()
    clocks.restore(kept)
    expect([...clocks.from]).toEqual([])
  },
)
