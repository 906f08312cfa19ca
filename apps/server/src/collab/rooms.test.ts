import { MemoryLog, plainTools, type Room } from '@deconcert/sync'
import { expect, test } from 'vitest'
import { Rooms } from './rooms'

const documentId = 'a document'

function roomsOf(seed: Uint8Array) {
  const log = new MemoryLog()
  log.create(documentId, seed)
  const onFault = (error: unknown) => {
    throw error
  }
  return { log, rooms: new Rooms(plainTools(log, { onFault })) }
}

test('[S2] a room stays while somebody is in it, and is read anew once the last one has left', async () => {
  const { rooms } = roomsOf(new Uint8Array([0, 0]))
  const [first, second] = await Promise.all([rooms.acquire(documentId), rooms.acquire(documentId)])
  if (!first) throw new Error('no room')
  expect(second).toBe(first)
  await rooms.release(documentId, first)
  expect(await rooms.all()).toEqual([first])
  await rooms.release(documentId, first)
  expect(await rooms.all()).toEqual([])
  expect(await rooms.acquire(documentId)).not.toBe(first)
})

test('[S11] who comes while a text is rewritten waits for what is left of it', async () => {
  const { rooms, log } = roomsOf(new Uint8Array([0, 0]))
  const before = await rooms.acquire(documentId)
  const coming: Promise<Room | null>[] = []
  const rewritten = rooms.rewrite(documentId, async () => {
    expect(before?.isClosed).toBe(true)
    coming.push(rooms.acquire(documentId), rooms.acquire(documentId))
    log.create(documentId, new Uint8Array([0, 0]), 7)
    return 'done'
  })
  expect(await rewritten).toBe('done')
  const [first, second] = await Promise.all(coming)
  expect(first?.schemaVersion).toBe(7)
  expect([second, await rooms.acquire(documentId)]).toEqual([first, first])
})

test('[S11] two who rewrite a text at once do it one after the other, and one who fails leaves it open', async () => {
  const { rooms } = roomsOf(new Uint8Array([0, 0]))
  const order: string[] = []
  const change = (name: string) => async () => {
    order.push(`${name} begins`)
    await Promise.resolve()
    order.push(`${name} ends`)
  }
  const failing = rooms.rewrite(documentId, async () => {
    await change('first')()
    throw new Error('moved')
  })
  await Promise.all([expect(failing).rejects.toThrow('moved'), rooms.rewrite(documentId, change('second'))])
  expect(order).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
  expect(await rooms.all()).toEqual([])
  expect(await rooms.acquire(documentId)).not.toBeNull()
})
