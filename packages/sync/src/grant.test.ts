import * as decoding from 'lib0/decoding'
import { expect, test } from 'vitest'
import { typed } from './hostile-updates'
import { MemoryLog } from './memory-log'
import type { Parcel } from './parcel'
import { plainTools } from './plain-tools'
import { type Control, messageControl, readControl, updateFrame } from './protocol'
import { Room } from './room'
import { type Grant, Session } from './session'

const documentId = 'a document'
const mayWrite: Grant = { access: 'write', reason: null }
const mayRead: Grant = { access: 'read', reason: 'read-only' }

async function openRoom() {
  const log = new MemoryLog()
  log.create(documentId, new Uint8Array([0, 0]))
  const stored = await log.read(documentId)
  if (!stored) throw new Error('no document')
  return { log, room: new Room(documentId, stored, plainTools(log)) }
}

function sit(room: Room, name: string) {
  const frames: Uint8Array[] = []
  const connection = {
    send: ({ messages }: Parcel) => void frames.push(...messages),
    buffered: () => 0,
    close: () => undefined,
  }
  const participant = { accountId: name, displayName: name, sessionId: name }
  const session = new Session(connection, participant, mayWrite)
  room.join(session)
  return {
    session,
    /** What it was told of its rights and of what was not taken, in order. */
    told: () => frames.flatMap(controlIn).filter(({ type }) => type === 'grant' || type === 'refused'),
  }
}

function controlIn(frame: Uint8Array): Control[] {
  const decoder = decoding.createDecoder(frame)
  return decoding.readVarUint(decoder) === messageControl ? [readControl(decoder)] : []
}

test('[S7] each grant has its number, and a message is judged under the one in force when it comes', async () => {
  const { log, room } = await openRoom()
  const ana = sit(room, 'ana')
  const { update } = typed('trop tard')
  room.grant(ana.session, mayWrite)
  room.grant(ana.session, mayRead)
  room.receive(ana.session, updateFrame(update))
  room.grant(ana.session, mayWrite)
  await room.settled()

  expect(ana.told()).toMatchObject([
    { type: 'grant', version: 1, access: 'write' },
    { type: 'grant', version: 2, access: 'read' },
    { type: 'refused', version: 2, count: 1, reason: 'read-only' },
    { type: 'grant', version: 3, access: 'write' },
  ])
  expect((await log.read(documentId))?.headSeq).toBe(1)
})

test('[S7] a right asked for before the log froze the text does not open it again', async () => {
  const { log, room } = await openRoom()
  const ana = sit(room, 'ana')
  const askedUnder = ana.session.grantVersion
  log.setWritable(documentId, false)
  room.receive(ana.session, updateFrame(typed('trop tard').update))
  await room.settled()

  expect(room.grant(ana.session, mayWrite, askedUnder)).toBe(false)
  expect(ana.session.grant).toEqual({ access: 'read', reason: 'not-writable' })
  expect(room.grant(ana.session, mayRead, ana.session.grantVersion)).toBe(true)
  expect(ana.session.grantVersion).toBe(3)
})
