import * as decoding from 'lib0/decoding'
import { beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { anasClient, circle, gcStruct, later, nestedAny, nestedJson, typed, v2 } from './hostile-updates'
import { MemoryLog } from './memory-log'
import type { Parcel } from './parcel'
import { plainTools } from './plain-tools'
import {
  type Control,
  messageControl,
  presenceEntry,
  presenceFrame,
  readClientMessage,
  readControl,
  stateFrame,
  stateVectorFrame,
  updateFrame,
} from './protocol'
import { Room } from './room'
import { type Grant, Session } from './session'
import { partsOf } from './update-log'

const documentId = 'a document'
const immediately = () => new Promise<void>((resolve) => setImmediate(resolve))

let log: MemoryLog
const faults: unknown[] = []
let room: Room

beforeEach(async () => {
  log = new MemoryLog()
  faults.length = 0
  log.create(documentId, new Uint8Array([0, 0]))
  room = await openRoom()
})

async function openRoom(): Promise<Room> {
  const stored = await log.read(documentId)
  if (!stored) throw new Error('no document')
  return new Room(documentId, stored, plainTools(log, { onFault: (error) => faults.push(error) }))
}

function sit(name: string, grant: Grant = { access: 'write', reason: null }) {
  const frames: Uint8Array[] = []
  const closes: number[] = []
  const connection = {
    send: ({ messages }: Parcel) => frames.push(...messages),
    buffered: () => 0,
    close: (code: number) => closes.push(code),
  }
  const session = new Session(connection, { accountId: name, displayName: name, sessionId: name }, grant)
  room.join(session)
  return {
    session,
    frames,
    closes,
    controls: () => frames.flatMap(controlIn),
    send: async (frame: Uint8Array) => {
      room.receive(session, frame)
      await immediately()
    },
  }
}

function controlIn(frame: Uint8Array): Control[] {
  const decoder = decoding.createDecoder(frame)
  return decoding.readVarUint(decoder) === messageControl ? [readControl(decoder)] : []
}

async function storedCount(): Promise<number> {
  return (await log.read(documentId))?.updates.length ?? 0
}

test.each([
  ['a V2 update', v2],
  ['the V2 bomb', new Uint8Array([0, 0, 2, 3, 0, 0, 0, 1, 5, 255, 255, 255, 255, 15, 0, 0, 0, 1, 1, 0, 0])],
  ['nothing', new Uint8Array()],
  ['noise', Uint8Array.from({ length: 300 }, (_, n) => (n * 37 + 11) % 256)],
  ['an honest update with a byte too many', new Uint8Array([...typed('a').update, 0])],
  ['clocks beyond 2^31', gcStruct(9, 0, 2 ** 40)],
  ['a struct of no length', gcStruct(9, 0, 0)],
  ['JSON nested too deep to be written again', nestedJson(101)],
  ['a value nested too deep', nestedAny(101)],
  ['a value nested beyond any stack', nestedAny(50_000)],
  ['a client that comes twice', new Uint8Array([2, 1, 9, 0, 0, 1, 1, 9, 1, 0, 1, 0])],
])('[S5] what is no V1 update is refused, told, and not stored: %s', async (_, bytes) => {
  const mallory = sit('mallory')
  await mallory.send(updateFrame(bytes))
  expect(await storedCount()).toBe(1)
  expect(mallory.controls().at(-1)).toEqual({ type: 'refused', count: 1, reason: 'unreadable', version: 1 })
  expect(mallory.closes).toEqual([])
})

test.each([
  ['an update whose predecessor is missing', later()],
  ['deletions of what is not there', new Uint8Array([0, 1, 33, 1, 0, 5])],
  ['items that wait for each other', circle()],
  ['a struct that starts beyond the last', gcStruct(9, 5, 1)],
])(
  '[S3] what hangs on something missing is not stored, and everything is asked for: %s',
  async (_, bytes) => {
    const ana = sit('ana')
    await ana.send(updateFrame(bytes))
    expect(await storedCount()).toBe(1)
    expect(ana.frames.at(-1)?.slice(0, 2)).toEqual(new Uint8Array([0, 0]))
    expect(ana.controls().map(({ type }) => type)).toEqual(['grant'])
  },
)

test('[S1] after a gap nothing is acked until everything has been offered', async () => {
  const ana = sit('ana')
  const { doc, update } = typed('a')
  const deletion = Y.encodeStateAsUpdate(doc)
  await ana.send(updateFrame(later()))
  await ana.send(updateFrame(typed('z', 8).update))
  expect(ana.controls().filter(({ type }) => type === 'ack')).toEqual([])
  await ana.send(stateFrame(Y.mergeUpdates([update, deletion, later()])))
  expect(ana.controls().at(-1)).toEqual({ type: 'ack', count: 3 })
})

test('[S10] nobody writes under the client id of another, be it to silence them', async () => {
  const [ana, mallory] = [sit('ana'), sit('mallory')]
  const { doc, update } = typed('Bonjour')
  await ana.send(updateFrame(update))
  for (const forged of [gcStruct(anasClient, 7, 2 ** 30), gcStruct(anasClient, 7, 1)]) {
    await mallory.send(updateFrame(forged))
    expect(mallory.controls().at(-1)).toMatchObject({ type: 'refused', reason: 'foreign-client' })
  }
  const before = Y.encodeStateVector(doc)
  doc.getText('body').insert(7, ' !')
  await ana.send(updateFrame(Y.encodeStateAsUpdate(doc, before)))
  expect(await storedCount()).toBe(3)
  room = await openRoom()
  const again = sit('mallory')
  await again.send(updateFrame(gcStruct(anasClient, 9, 1)))
  expect(again.controls().at(-1)).toMatchObject({ type: 'refused', reason: 'foreign-client' })
})

test('[S10] nobody writes under the client id that the server seeded with', async () => {
  log.create(documentId, typed('Modèle', 50).update)
  room = await openRoom()
  const mallory = sit('mallory')
  await mallory.send(updateFrame(gcStruct(50, 6, 1)))
  expect(mallory.controls().at(-1)).toMatchObject({ type: 'refused', reason: 'foreign-client' })
})

test('[S10] a presence is one id per connection, not another person’s, and never more than 2 KB', async () => {
  const [ana, mallory, bob] = [sit('ana'), sit('mallory'), sit('bob')]
  await ana.send(updateFrame(typed('a').update))
  await ana.send(presenceFrame([presenceEntry(anasClient, 0, '{}')]))
  await mallory.send(presenceFrame([presenceEntry(anasClient, 2 ** 50, '{"user":{"name":"ana"}}')]))
  await mallory.send(presenceFrame([presenceEntry(60, 0, '{}'), presenceEntry(61, 0, '{}')]))
  await mallory.send(presenceFrame([presenceEntry(60, 1, JSON.stringify({ x: 'x'.repeat(3000) }))]))
  await mallory.send(presenceFrame([presenceEntry(60, 2, JSON.stringify({ x: '…'.repeat(1000) }))]))
  bob.frames.length = 0
  await bob.send(new Uint8Array([3]))
  const [frame] = bob.frames
  const text = new TextDecoder().decode(frame)
  expect(text.match(/"name":"[a-z]+"/g)).toEqual(['"name":"ana"', '"name":"mallory"'])
  expect(frame?.length).toBeLessThan(300)
})

test('[S7] a reader’s bytes are not looked at, and the reader is told', async () => {
  const reader = sit('bob', { access: 'read', reason: 'read-only' })
  await reader.send(updateFrame(typed('non').update))
  await reader.send(updateFrame(new Uint8Array([255, 255, 255])))
  expect(await storedCount()).toBe(1)
  expect(reader.controls().slice(1)).toEqual([
    { type: 'refused', count: 1, reason: 'read-only', version: 1 },
    { type: 'refused', count: 2, reason: 'read-only', version: 1 },
  ])
  expect(reader.session.strikes).toBe(0)
})

test('[S1] offering again what is stored is acked and not stored again', async () => {
  const ana = sit('ana')
  const { doc, update } = typed('abc')
  await ana.send(updateFrame(update))
  doc.getText('body').delete(0, 1)
  await ana.send(stateFrame(Y.encodeStateAsUpdate(doc)))
  await ana.send(stateFrame(Y.encodeStateAsUpdate(doc)))
  expect(await storedCount()).toBe(3)
  expect(ana.controls().at(-1)).toEqual({ type: 'ack', count: 3 })
})

test('[S7] who only sends what cannot be taken is sent away', async () => {
  const mallory = sit('mallory')
  for (let n = 0; n < 20; n += 1) await mallory.send(updateFrame(new Uint8Array([1, 2, 3])))
  expect(mallory.closes).toEqual([1008])
})

test.each([
  ['no message at all', new Uint8Array()],
  ['a message of no kind', new Uint8Array([99, 1, 2])],
  ['a step that there is not', new Uint8Array([0, 9, 0])],
  ['a length beyond the end', new Uint8Array([0, 2, 255, 255, 127])],
  ['a state vector that is none', stateVectorFrame(new Uint8Array([5, 1]))],
  ['a state vector of nothing', stateVectorFrame(new Uint8Array())],
  ['a presence that is none', new Uint8Array([1, 2, 9, 9])],
  ['a presence that is no JSON', presenceFrame([presenceEntry(60, 0, '{')])],
  ['a presence that is no object', presenceFrame([presenceEntry(60, 0, '7')])],
])('[S7] what nobody can read closes its own socket and is no fault of ours: %s', async (_, frame) => {
  const [mallory, ana] = [sit('mallory'), sit('ana')]
  await mallory.send(frame)
  expect([mallory.closes, ana.closes, faults]).toEqual([[1003], [], []])
})

test('[S5] random and mutated bytes change nothing and bring nothing down', async () => {
  const honest = Y.encodeStateAsUpdate(typed('Un texte honnête, assez long pour être abîmé.').doc)
  let state = 12_345
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state % below
  }
  for (let n = 0; n < 3000; n += 1) {
    const frame = updateFrame(honest).slice()
    for (let times = next(6) + 1; times > 0; times -= 1) frame[next(frame.length)] = next(256)
    const session = sit(`mallory ${n}`)
    room.receive(session.session, frame)
    room.leave(session.session)
  }
  await room.settled()
  const doc = new Y.Doc()
  const stored = await log.read(documentId)
  for (const bytes of stored ? partsOf(stored) : []) Y.applyUpdate(doc, bytes)
  expect(doc.store.pendingStructs).toBeNull()
  expect(doc.store.pendingDs).toBeNull()
  room = await openRoom()
  const reader = sit('bob', { access: 'read', reason: 'read-only' })
  await reader.send(stateVectorFrame(new Uint8Array([0])))
  const copy = new Y.Doc()
  for (const frame of reader.frames.filter(([type]) => type === 0)) {
    const message = readClientMessage(frame)
    if (message.kind === 'document') Y.applyUpdate(copy, message.bytes)
  }
  expect(faults).toEqual([])
  expect(Y.encodeStateVector(copy)).toEqual(Y.encodeStateVector(doc))
  expect(copy.getText('body').toString()).toBe(doc.getText('body').toString())
})
