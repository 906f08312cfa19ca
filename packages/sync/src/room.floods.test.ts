import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { gcStruct, nestedAny, nestedJson, typed } from './hostile-updates'
import { MemoryLog } from './memory-log'
import type { Parcel } from './parcel'
import { plainTools } from './plain-tools'
import {
  messageControl,
  presenceEntry,
  presenceFrame,
  readClientMessage,
  readControl,
  readPresence,
  stateVectorFrame,
  updateFrame,
} from './protocol'
import { Room } from './room'
import { Session } from './session'

const documentId = 'a document'

async function openRoom(seed: Uint8Array = new Uint8Array([0, 0])) {
  const log = new MemoryLog()
  log.create(documentId, seed)
  const stored = await log.read(documentId)
  if (!stored) throw new Error('no document')
  const faults: unknown[] = []
  let now = 0
  const tools = plainTools(log, { now: () => new Date(now), onFault: (error) => faults.push(error) })
  const room = new Room(documentId, stored, tools)
  const wait = (milliseconds: number) => {
    now += milliseconds
  }
  return { log, room, faults, wait }
}

/** A socket that leaves when it is closed, as the server's do. */
function sit(room: Room, name: string) {
  const parcels: Parcel[] = []
  const closes: number[] = []
  const connection = {
    send: (parcel: Parcel) => void parcels.push(parcel),
    buffered: () => 0,
    close: (code: number) => {
      closes.push(code)
      room.leave(session)
    },
  }
  const participant = { accountId: name, displayName: name, sessionId: name }
  const session = new Session(connection, participant, { access: 'write', reason: null })
  room.join(session)
  const says = (message: Uint8Array) => room.receive(session, message)
  const frames = () => parcels.flatMap(({ messages }) => messages)
  return { session, parcels, closes, says, frames }
}

/** What is told of presence: an id and the name that stands at it, null once it has gone. */
function presenceIn(frame: Uint8Array): [id: number, name: string | null][] {
  const message = readClientMessage(frame)
  if (message.kind !== 'presence') return []
  return readPresence(message.bytes).map(({ clientId, state }) => [
    clientId,
    JSON.parse(state)?.user.name ?? null,
  ])
}

const presences = (frames: readonly Uint8Array[]) =>
  frames.filter(([type]) => type === 1).flatMap((frame) => presenceIn(frame))

function textTold(frames: readonly Uint8Array[]): string {
  const doc = new Y.Doc()
  for (const frame of frames.filter(([type, step]) => type === 0 && step !== 0)) {
    const message = readClientMessage(frame)
    if (message.kind === 'document') Y.applyUpdate(doc, message.bytes)
  }
  return doc.getText('body').toString()
}

test('[S3] two thousand updates that hang on something missing get one answer, and are in nobody’s memory', async () => {
  const { room, log } = await openRoom()
  const [mallory, ana] = [sit(room, 'mallory'), sit(room, 'ana')]
  for (let client = 100; client < 2100; client += 1) mallory.says(updateFrame(gcStruct(client, 5, 1)))
  expect(mallory.frames().filter(([type]) => type === 0)).toHaveLength(1)
  ana.says(updateFrame(typed('Bonjour').update))
  await room.settled()
  expect((await log.read(documentId))?.updates).toHaveLength(2)
  const late = sit(room, 'bob')
  late.says(stateVectorFrame(new Uint8Array([0])))
  expect(late.frames().reduce((sum, { length }) => sum + length, 0)).toBeLessThan(400)
})

test('[S13] fifty people who move a hundred times within the window are told to each in one piece', async () => {
  const { room } = await openRoom()
  const people = Array.from({ length: 50 }, (_, n) => sit(room, `person ${n}`))
  for (const { parcels } of people) parcels.length = 0
  for (let move = 0; move < 100; move += 1) {
    for (const [n, { says }] of people.entries()) says(presenceFrame([presenceEntry(100 + n, move, '{}')]))
  }
  await vi.waitFor(() => expect(people.every(({ parcels }) => parcels.length > 0)).toBe(true))
  for (const [n, { parcels, frames }] of people.entries()) {
    expect(parcels).toHaveLength(1)
    const told = presences(frames()).map(([id]) => id)
    expect(told).toHaveLength(49)
    expect(told).not.toContain(100 + n)
  }
  room.close(1000, 'over')
})

test('[S10] somebody who says five hundred times to be somebody else is seen as themselves', async () => {
  const { room } = await openRoom()
  const [ana, mallory, bob] = [sit(room, 'ana'), sit(room, 'mallory'), sit(room, 'bob')]
  ana.says(presenceFrame([presenceEntry(1, 0, '{}')]))
  for (let n = 0; n < 500; n += 1) {
    const claim = JSON.stringify({ user: { name: 'ana', accountId: 'ana' }, n })
    mallory.says(presenceFrame([presenceEntry(1, 2 ** 52, claim), presenceEntry(60, n, claim)]))
  }
  bob.parcels.length = 0
  bob.says(new Uint8Array([3]))
  expect(presences(bob.frames())).toEqual([
    [1, 'ana'],
    [60, 'mallory'],
  ])
  room.close(1000, 'over')
})

test('[S10] the late end of a socket that was replaced takes nobody away', async () => {
  const { room, log } = await openRoom()
  const [before, bob] = [sit(room, 'ana'), sit(room, 'bob')]
  before.says(presenceFrame([presenceEntry(7, 0, '{}')]))
  const after = sit(room, 'ana')
  after.says(presenceFrame([presenceEntry(7, 1, '{}')]))
  room.leave(before.session)
  bob.says(new Uint8Array([3]))
  expect(presences(bob.frames())).toEqual([[7, 'ana']])
  after.says(updateFrame(typed('Toujours là').update))
  await room.settled()
  expect(presences(bob.frames()).filter(([, name]) => name === null)).toEqual([])
  expect((await log.read(documentId))?.updates).toHaveLength(2)
  room.close(1000, 'over')
})

test('[S13] three hundred and fifty who come back at once are given one opener, encoded once', async () => {
  const text = 'Une longue fiche. '.repeat(2000)
  const { room } = await openRoom(typed(text, 50).update)
  const crowd = Array.from({ length: 350 }, (_, n) => sit(room, `person ${n}`))
  let encodings = 0
  const frame = (messages: readonly Uint8Array[]) => {
    encodings += 1
    return messages.length
  }
  for (const { parcels, says } of crowd) {
    parcels.length = 0
    says(stateVectorFrame(new Uint8Array([0])))
    parcels[0]?.as(frame)
  }
  expect(encodings).toBe(1)
  expect(new Set(crowd.map(({ parcels }) => parcels[0])).size).toBe(1)
  expect(textTold(crowd.at(-1)?.frames() ?? [])).toBe(text)
})

test('[S5] what nests deeper than any stack lets the room live, replaces nothing, and is told to who comes back', async () => {
  const { room, log, faults, wait } = await openRoom()
  const [mallory, ana] = [sit(room, 'mallory'), sit(room, 'ana')]
  const doc = new Y.Doc()
  doc.on('update', (update: Uint8Array) => mallory.says(updateFrame(update)))
  let quote = doc.getXmlElement('body')
  for (let times = 0; times < 4; times += 1) {
    doc.transact(() => {
      for (let level = 0; level < 5000; level += 1) {
        const inner = new Y.XmlElement('blockquote')
        quote.insert(0, [inner])
        quote = inner
      }
    })
  }
  expect(() => doc.getXmlElement('body').toString()).toThrow(RangeError)
  // The outermost one deleted, which takes with it all that is in it.
  mallory.says(updateFrame(deletionOf(doc.clientID, 0)))
  const { doc: anas, update } = typed('Bonjour')
  ana.says(updateFrame(update))
  await room.settled()
  wait(60_000)
  await room.compactIfDue()
  const bob = sit(room, 'bob')
  bob.says(stateVectorFrame(Y.encodeStateVector(anas)))
  bob.says(stateVectorFrame(new Uint8Array([0])))
  expect([room.isClosed, mallory.closes, ana.closes, bob.closes]).toEqual([false, [], [], []])
  expect(bob.frames().filter((frame) => Buffer.from(frame).includes('Bonjour'))).toHaveLength(1)
  expect(faults).toEqual([expect.any(RangeError)])
  expect(await log.read(documentId)).toMatchObject({ headSeq: 7, snapshot: null })
})

test('[S5] values nested too deep are in no text that people come back to', async () => {
  const { room, log, faults, wait } = await openRoom()
  const [mallory, ana] = [sit(room, 'mallory'), sit(room, 'ana')]
  for (const depth of [101, 1000, 5000, 7000, 20_000]) {
    mallory.says(updateFrame(nestedJson(depth)))
    mallory.says(updateFrame(nestedAny(depth)))
  }
  const refusals = mallory.frames().flatMap((frame) => refusalIn(frame))
  expect(refusals).toEqual(Array.from({ length: 10 }, () => 'unreadable'))
  const { doc, update } = typed('Bonjour')
  ana.says(updateFrame(update))
  await room.settled()
  wait(60_000)
  await room.compactIfDue()
  const bob = sit(room, 'bob')
  bob.says(stateVectorFrame(Y.encodeStateVector(doc)))
  expect([bob.closes, faults]).toEqual([[], []])
  expect((await log.read(documentId))?.snapshot?.seq).toBe(2)
})

/** An update that deletes one struct. */
function deletionOf(client: number, clock: number): Uint8Array {
  const encoder = encoding.createEncoder()
  for (const value of [0, 1, client, 1, clock, 1]) encoding.writeVarUint(encoder, value)
  return encoding.toUint8Array(encoder)
}

function refusalIn(frame: Uint8Array): string[] {
  const decoder = decoding.createDecoder(frame)
  if (decoding.readVarUint(decoder) !== messageControl) return []
  const control = readControl(decoder)
  return control.type === 'refused' ? [control.reason] : []
}
