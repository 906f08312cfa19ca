import { expect, test, vi } from 'vitest'
import { typed } from './hostile-updates'
import { MemoryLog } from './memory-log'
import type { Parcel } from './parcel'
import { plainTools } from './plain-tools'
import { stateVectorFrame, updateFrame } from './protocol'
import { Room } from './room'
import { Session } from './session'

const documentId = 'a document'
const question = (client: number) => stateVectorFrame(new Uint8Array([1, client, 0]))
const presenceQuestion = new Uint8Array([3])

async function openRoom(tools: Partial<ReturnType<typeof plainTools>> = {}) {
  const log = new MemoryLog()
  log.create(documentId, new Uint8Array([0, 0]))
  const stored = await log.read(documentId)
  if (!stored) throw new Error('no document')
  return { log, room: new Room(documentId, stored, { ...plainTools(log), ...tools }) }
}

function sit(room: Room, name: string) {
  const socket = { parcels: [] as Parcel[], closes: [] as number[], buffered: 0 }
  const connection = {
    send: (parcel: Parcel) => socket.parcels.push(parcel),
    buffered: () => socket.buffered,
    close: (code: number) => socket.closes.push(code),
  }
  const participant = { accountId: name, displayName: name, sessionId: name }
  const session = new Session(connection, participant, { access: 'write', reason: null })
  room.join(session)
  socket.parcels.length = 0
  return { socket, says: (message: Uint8Array) => room.receive(session, message) }
}

const sentTo = ({ parcels }: { parcels: Parcel[] }) => parcels.flatMap(({ messages }) => messages)
const says = (word: string) => (message: Uint8Array) => Buffer.from(message).includes(word)

test('[S5] a message with something behind it is none: what is kept is what was looked at', async () => {
  const { log, room } = await openRoom()
  const { socket, says: eve } = sit(room, 'eve')
  const [true_, forged] = [typed('EVIL', 66).update, typed('FORG', 77).update]
  eve(new Uint8Array([...updateFrame(true_), ...forged]))
  await room.settled()
  expect(socket.closes).toEqual([1003])
  expect((await log.read(documentId))?.headSeq).toBe(1)
})

test('[S9] who asks again and again without reading is answered once, when they have read', async () => {
  const { room } = await openRoom()
  const ana = sit(room, 'ana')
  ana.says(updateFrame(typed('x'.repeat(1000), 1).update))
  await room.settled()
  const { socket, says: mallory } = sit(room, 'mallory')
  socket.buffered = 300_000
  for (let n = 0; n < 200; n += 1) {
    mallory(question(n % 100))
    mallory(presenceQuestion)
  }
  expect(sentTo(socket).filter(says('xxx'))).toEqual([])
  socket.buffered = 0
  await vi.waitFor(() => expect(sentTo(socket).filter(says('xxx'))).toHaveLength(1))
  expect(sentTo(socket).filter(says('opened'))).toHaveLength(1)
  room.close(1000, 'over')
})

test('[S1] the state is answered with what was sent before, whatever was refused in between', async () => {
  const { room } = await openRoom()
  const { socket, says: ana } = sit(room, 'ana')
  ana(updateFrame(typed('mine', 1).update))
  ana(updateFrame(new Uint8Array([1, 2, 3])))
  ana(question(0))
  expect(sentTo(socket).filter(says('opened'))).toEqual([])
  await room.settled()
  expect(sentTo(socket).filter(says('opened'))).toHaveLength(1)
  expect(sentTo(socket).filter(says('mine'))).toHaveLength(1)
  room.close(1000, 'over')
})

test('[S5] a room that is over folds nothing more', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  let now = 0
  const fold = vi.fn(async () => {
    throw new Error('not now')
  })
  const { room } = await openRoom({ fold, now: () => new Date(now) })
  const { doc, update } = typed('a', 1)
  const { says: ana } = sit(room, 'ana')
  ana(updateFrame(update))
  doc.on('update', (next: Uint8Array) => ana(updateFrame(next)))
  for (let n = 0; n < 505; n += 1) doc.getText('body').insert(0, 'b')
  await room.settled()
  room.close(1000, 'over')
  now = 600_000
  await vi.advanceTimersByTimeAsync(600_000)
  expect(fold).not.toHaveBeenCalled()
  vi.useRealTimers()
})

test('[S7] an update that brings the client ids of very many is refused: it is made to be slow to take in', async () => {
  const { log, room } = await openRoom()
  const { socket, says: mallory } = sit(room, 'mallory')
  const crowd = Array.from({ length: 150 }, (_, n) => [1, 1000 + n, 0, 4, 1, 1, 98, 1, 120])
  const varint = (value: number) => [0x80 | (value % 128), Math.floor(value / 128)]
  const structs = crowd.map(([count, client = 0, ...rest]) => [count ?? 1, ...varint(client), ...rest])
  mallory(updateFrame(new Uint8Array([...varint(150), ...structs.flat(), 0])))
  await room.settled()
  expect(sentTo(socket).filter(says('unreadable'))).toHaveLength(1)
  expect((await log.read(documentId))?.headSeq).toBe(1)
  room.close(1000, 'over')
})
