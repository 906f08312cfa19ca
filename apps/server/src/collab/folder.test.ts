import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { once } from 'node:events'
import type { Worker } from 'node:worker_threads'
import { foldThroughDocument } from '@deconcert/sync'
import { afterEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { createFolder, type Folder } from './folder'

const open: Folder[] = []

function folderWith(limits: Parameters<typeof createFolder>[0] = {}): Folder {
  const folder = createFolder(limits)
  open.push(folder)
  return folder
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((folder) => folder.close()))
})

/** One update for each letter: `letters` of them, far more than what is folded without a thread. */
function typed(letters: number): readonly Uint8Array[] {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  const text = doc.getText('body')
  for (let n = 0; n < letters; n += 1) text.insert(n, String(n % 10))
  return updates
}

function textOf(update: Uint8Array): string {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, update)
  return doc.getText('body').toString()
}

const digits = (letters: number) => Array.from({ length: letters }, (_, n) => n % 10).join('')

test('[O1] a long history is folded on another thread, to the very bytes that folding gives here', async () => {
  const folder = folderWith()
  const updates = typed(2000)
  const folded = await folder.fold(updates)
  expect(folded).toEqual(foldThroughDocument(updates))
  expect(textOf(folded)).toBe(digits(2000))
})

test('[O1] the loop goes on while a history is folded', async () => {
  const folder = folderWith()
  let turns = 0
  let isDone = false
  const turn = () => {
    turns += 1
    if (!isDone) setImmediate(turn)
  }
  const folding = folder.fold(typed(5000))
  turn()
  await folding
  isDone = true
  expect(turns).toBeGreaterThan(50)
})

test('[O1] what is folded stays with who holds it, windows on larger buffers included', async () => {
  const folder = folderWith()
  const updates = typed(1000)
  const larger = new Uint8Array(updates.reduce((sum, { length }) => sum + length, 10))
  let at = 10
  const windows = updates.map((update) => {
    larger.set(update, at)
    at += update.length
    return larger.subarray(at - update.length, at)
  })
  const folded = await folder.fold(windows)
  expect(windows.map(({ length }) => length)).toEqual(updates.map(({ length }) => length))
  expect(folded.buffer.byteLength).toBe(folded.length)
  expect(await folder.fold(windows)).toEqual(folded)
})

test('[O1] histories are folded in the order in which they come', async () => {
  const folder = folderWith()
  const order: number[] = []
  const lengths = [3000, 600, 1200]
  await Promise.all(
    lengths.map(async (letters) => {
      expect(textOf(await folder.fold(typed(letters)))).toBe(digits(letters))
      order.push(letters)
    }),
  )
  expect(order).toEqual(lengths)
})

test.each([4, 2000])(
  '[O1] what is no whole document is rejected, and the next is folded (%i updates)',
  async (n) => {
    const folder = folderWith()
    const updates = typed(n)
    const withHole = updates.filter((_, index) => index !== n / 2)
    await expect(folder.fold(withHole)).rejects.toThrow('the updates hang on something missing')
    await expect(folder.fold([...updates, new Uint8Array([1, 2, 3])])).rejects.toThrow()
    expect(textOf(await folder.fold(updates))).toBe(digits(n))
  },
)

test('[O1] a history that ends its thread ends nothing else: those who wait are served by a new one', async () => {
  const folder = folderWith({ heapMegabytes: 24 })
  const bomb = folder.fold(typed(60_000))
  const next = folder.fold(typed(600))
  await expect(bomb).rejects.toThrow(/memory/)
  expect(textOf(await next)).toBe(digits(600))
})

test('[O1] a thread that does not answer in time is given up, and replaced', async () => {
  const slow = folderWith({ answerMilliseconds: 1 })
  await expect(slow.fold(typed(5000))).rejects.toThrow('took too long')
  await expect(slow.fold(typed(5000))).rejects.toThrow('took too long')
})

test('[O1] without work the thread ends, and another one starts with the next history', async () => {
  const started: Worker[] = []
  const onStart = (message: unknown) => void started.push((message as { worker: Worker }).worker)
  subscribe('worker_threads', onStart)
  const folder = folderWith({ idleMilliseconds: 0 })
  for (const letters of [600, 700]) {
    expect(textOf(await folder.fold(typed(letters)))).toBe(digits(letters))
    await once(started.at(-1) as Worker, 'exit')
  }
  unsubscribe('worker_threads', onStart)
  expect(started.length).toBe(2)
})

test('[O1] a small history starts no thread', async () => {
  const started: unknown[] = []
  const onStart = (message: unknown) => void started.push(message)
  subscribe('worker_threads', onStart)
  expect(textOf(await folderWith().fold(typed(100)))).toBe(digits(100))
  unsubscribe('worker_threads', onStart)
  expect(started).toEqual([])
})

test('[O1] closing waits for what was asked, and takes nothing more', async () => {
  const folder = createFolder({ closeMilliseconds: 20_000 })
  const asked = [folder.fold(typed(2000)), folder.fold(typed(1000))]
  const closing = folder.close()
  await expect(folder.fold(typed(10))).rejects.toThrow('nothing is folded any more')
  expect((await Promise.all(asked)).map(textOf)).toEqual([digits(2000), digits(1000)])
  await closing
})

test('[O1] closing does not wait for long: what is not done by then is rejected', async () => {
  const folder = createFolder({ closeMilliseconds: 0 })
  const asked = Promise.allSettled([folder.fold(typed(5000)), folder.fold(typed(5000))])
  await folder.close()
  const failed = { status: 'rejected', reason: new Error('nothing is folded any more') }
  expect(await asked).toEqual([failed, failed])
})
