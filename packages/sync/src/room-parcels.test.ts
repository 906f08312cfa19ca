import { expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { typed } from './hostile-updates'
import { MemoryLog } from './memory-log'
import type { Parcel } from './parcel'
import { plainTools } from './plain-tools'
import { presenceEntry, presenceFrame, stateVectorFrame, updateFrame } from './protocol'
import { Room } from './room'
import { Session } from './session'

const documentId = 'a document'
const emptyVector = new Uint8Array([0])

async function openRoom(pauseMilliseconds = 0) {
  const log = new MemoryLog()
  log.create(documentId, new Uint8Array([0, 0]))
  const stored = await log.read(documentId)
  if (!stored) throw new Error('no document')
  const room = new Room(documentId, stored, { ...plainTools(log), pauseMilliseconds })
  return { log, room }
}

function sit(room: Room, name: string) {
  const parcels: Parcel[] = []
  const connection = {
    send: (parcel: Parcel) => parcels.push(parcel),
    buffered: () => 0,
    close: () => undefined,
  }
  const participant = { accountId: name, displayName: name, sessionId: name }
  const session = new Session(connection, participant, { access: 'write', reason: null })
  room.join(session)
  room.receive(session, stateVectorFrame(emptyVector))
  parcels.length = 0
  const says = (message: Uint8Array) => room.receive(session, message)
  return { parcels, says }
}

const edit = (client: number) => updateFrame(typed(`by ${client}`, client).update)
const caret = (client: number) => presenceFrame([presenceEntry(client, 1, '{"cursor":1}')])
const kinds = ({ messages }: Parcel) => messages.map(([type, step]) => (type === 0 ? `sync ${step}` : type))

test('[S13] a commit is told to each socket in one piece, the same for all who have no part in it', async () => {
  const { room } = await openRoom()
  const [ana, bob, eve, zoe] = ['ana', 'bob', 'eve', 'zoé'].map((name) => sit(room, name))
  if (!ana || !bob || !eve || !zoe) throw new Error('nobody')
  ana.says(edit(1))
  bob.says(edit(2))
  ana.says(caret(1))
  await room.settled()
  expect(eve.parcels.map(kinds)).toEqual([['sync 2', 'sync 2', 1]])
  expect(zoe.parcels[0]).toBe(eve.parcels[0])
  // An ack, and what the others did.
  expect(ana.parcels.map(kinds)).toEqual([[100, 'sync 2']])
  expect(bob.parcels.map(kinds)).toEqual([[100, 'sync 2', 1]])
  expect(ana.parcels[0]?.messages[1]).toEqual(edit(2))
  room.close(1000, 'over')
})

test('[S13] who moves only is told when the window is over, each socket once, and never to itself', async () => {
  const { room } = await openRoom()
  const [ana, bob] = [sit(room, 'ana'), sit(room, 'bob')]
  for (let n = 0; n < 5; n += 1) ana.says(caret(1))
  await vi.waitFor(() => expect(bob.parcels.map(kinds)).toEqual([[1]]))
  expect(ana.parcels).toEqual([])
  room.close(1000, 'over')
})

test('[S13] who writes at the pace of hands never waits; who writes faster for long is written together', async () => {
  const { room } = await openRoom(200)
  const [ana, bob] = [sit(room, 'ana'), sit(room, 'bob')]
  const turn = () => new Promise((resolve) => setImmediate(resolve))
  for (let n = 0; n < 8; n += 1) {
    ana.says(edit(100 + n))
    await vi.waitFor(() => expect(bob.parcels).toHaveLength(n + 1), { interval: 1, timeout: 150 })
  }
  for (let n = 0; n < 5; n += 1) {
    ana.says(edit(200 + n))
    await turn()
  }
  await room.settled()
  expect(bob.parcels.map(({ messages }) => messages.length)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 5])
  room.close(1000, 'over')
})

test('[S11] what somebody says again with something new is not stored again: it may have been erased since', async () => {
  const { log, room } = await openRoom()
  const [ana, bob] = [sit(room, 'ana'), sit(room, 'bob')]
  const { doc, update } = typed('SECRET', 1)
  ana.says(updateFrame(update))
  await room.settled()
  bob.parcels.length = 0
  doc.getText('body').insert(6, ' more')
  ana.says(updateFrame(Y.encodeStateAsUpdate(doc)))
  await room.settled()
  const stored = (await log.read(documentId))?.updates.at(-1)
  expect(textOf([update, stored?.bytes ?? update])).toBe('SECRET more')
  for (const bytes of [stored?.bytes, ...(bob.parcels[0]?.messages ?? [])]) {
    expect(Buffer.from(bytes ?? []).includes('more')).toBe(true)
    expect(Buffer.from(bytes ?? []).includes('SECRET')).toBe(false)
  }
  room.close(1000, 'over')
})

function textOf(updates: readonly Uint8Array[]): string {
  const doc = new Y.Doc()
  for (const update of updates) Y.applyUpdate(doc, update)
  return doc.getText('body').toString()
}
