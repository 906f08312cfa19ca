import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { MemoryLog } from './memory-log'
import { plainTools } from './plain-tools'
import { readFolded } from './read-folded'

const documentId = 'a document'

/** A log that holds this many edits, and the text that they make. */
async function written(edits: number) {
  const log = new MemoryLog()
  const doc = new Y.Doc()
  log.create(documentId, Y.encodeStateAsUpdate(doc))
  doc.on('update', (bytes: Uint8Array) => {
    const update = { bytes, accountId: null, sessionId: null, at: new Date(0), newClients: [] }
    void log.append([{ documentId, epoch: 1, updates: [update] }])
  })
  for (let n = 0; n < edits; n += 1) doc.getText('body').insert(0, `${n} `)
  return { log, text: doc.getText('body').toString() }
}

test('[S5] what is opened is one state that holds every update; from five hundred on it is kept', async () => {
  for (const [edits, kept] of [
    [3, false],
    [500, true],
  ] as const) {
    const { log, text } = await written(edits)
    const folded = await readFolded(documentId, plainTools(log))
    const doc = new Y.Doc()
    if (folded?.snapshot) Y.applyUpdate(doc, folded.snapshot.state)
    expect(doc.getText('body').toString()).toBe(text)
    expect(folded).toMatchObject({ headSeq: edits + 1, snapshot: { seq: edits + 1 }, updates: [] })
    expect((await log.read(documentId))?.snapshot !== null).toBe(kept)
  }
})

test('[S5] a document that cannot be folded is opened as it is stored, and somebody is told', async () => {
  const { log } = await written(3)
  const faults: unknown[] = []
  const tools = plainTools(log, { onFault: (error) => faults.push(error) })
  const fold = async () => {
    throw new Error('too deep')
  }
  expect((await readFolded(documentId, { ...tools, fold }))?.updates).toHaveLength(4)
  expect(faults).toHaveLength(1)
  expect(await readFolded('another', tools)).toBeNull()
})
