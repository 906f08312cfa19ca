import { MemoryLog, plainTools } from '@deconcert/sync'
import { expect, test } from 'vitest'
import { Rooms } from './rooms'

const documentId = 'a document'

test('[S2] a room stays while somebody is in it, and is read anew once the last one has left', async () => {
  const log = new MemoryLog()
  log.create(documentId, new Uint8Array([0, 0]))
  const onFault = (error: unknown) => {
    throw error
  }
  const rooms = new Rooms(plainTools(log, { onFault }))
  const [first, second] = await Promise.all([rooms.acquire(documentId), rooms.acquire(documentId)])
  if (!first) throw new Error('no room')
  expect(second).toBe(first)
  await rooms.release(documentId, first)
  expect(await rooms.all()).toEqual([first])
  await rooms.release(documentId, first)
  expect(await rooms.all()).toEqual([])
  expect(await rooms.acquire(documentId)).not.toBe(first)
})
