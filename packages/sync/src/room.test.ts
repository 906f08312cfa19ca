import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { MemoryLog } from './memory-log'
import type { Parcel } from './parcel'
import { plainTools } from './plain-tools'
import { presenceEntry, presenceFrame, readClientMessage, stateVectorFrame, updateFrame } from './protocol'
import { Room } from './room'
import { Session } from './session'
import type { Append, Appended } from './update-log'

const documentId = 'a document'
const timers = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] as const

/** A log whose disk can be made to take its time, or to break. */
class PlayedLog extends MemoryLog {
  readonly batches: number[] = []
  disk: Promise<unknown> = Promise.resolve()

  override async append(batch: readonly Append[]): Promise<readonly Appended[]> {
    this.batches.push(batch.reduce((sum, { updates }) => sum + updates.length, 0))
    await this.disk
    return await super.append(batch)
  }
}

let log: PlayedLog
let room: Room
let now = 0
let readClock = () => new Date(now)
const faults: unknown[] = []

async function openRoom(): Promise<Room> {
  const stored = await log.read(documentId)
  if (!stored) throw new Error('no document')
  const tools = plainTools(log, { now: () => readClock(), onFault: (error) => faults.push(error) })
  return new Room(documentId, stored, tools)
}

beforeEach(async () => {
  // Real time goes on: under load a commit waits for a moment.
  vi.useFakeTimers({ toFake: [...timers], shouldAdvanceTime: true })
  log = new PlayedLog()
  now = 0
  readClock = () => new Date(now)
  faults.length = 0
  log.create(documentId, new Uint8Array([0, 0]))
  room = await openRoom()
})
afterEach(() => {
  room.close(1000, 'over')
  vi.useRealTimers()
})

class Person {
  readonly doc = new Y.Doc()
  readonly frames: Uint8Array[] = []
  readonly closes: number[] = []
  readonly session: Session
  buffered = 0

  constructor(name: string) {
    const connection = {
      send: ({ messages }: Parcel) => void this.frames.push(...messages),
      buffered: () => this.buffered,
      close: (code: number) => void this.closes.push(code),
    }
    const participant = { accountId: name, displayName: name, sessionId: name }
    this.session = new Session(connection, participant, { access: 'write', reason: null })
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this) room.receive(this.session, updateFrame(update))
    })
    room.join(this.session)
    room.receive(this.session, stateVectorFrame(Y.encodeStateVector(this.doc)))
  }

  type(text: string): void {
    const body = this.doc.getText('body')
    body.insert(body.length, text)
  }

  reads(): string {
    for (const frame of this.frames.splice(0)) {
      if (frame[0] !== 0) continue
      const message = readClientMessage(frame)
      if (message.kind === 'document') Y.applyUpdate(this.doc, message.bytes, this)
    }
    return this.doc.getText('body').toString()
  }
}

test('[S2] nobody sees what is not stored, not even those who come meanwhile', async () => {
  const [ana, bob] = [new Person('ana'), new Person('bob')]
  let write = (): void => undefined
  log.disk = new Promise<void>((resolve) => {
    write = resolve
  })
  ana.type('secret')
  await vi.advanceTimersByTimeAsync(50)
  const late = new Person('eve')
  expect([bob.reads(), late.reads()]).toEqual(['', ''])
  write()
  await room.settled()
  expect([bob.reads(), late.reads()]).toEqual(['secret', 'secret'])
})

test('[S1] what comes while the disk is busy is written together', async () => {
  const ana = new Person('ana')
  let write = (): void => undefined
  log.disk = new Promise<void>((resolve) => {
    write = resolve
  })
  ana.type('x')
  await vi.waitFor(() => expect(log.batches).toEqual([1]))
  for (let n = 1; n < 200; n += 1) ana.type('x')
  write()
  await room.settled()
  expect(log.batches).toEqual([1, 199])
})

test('[S2] what the log refuses to say is stored, nobody sees, and everyone is sent to ask again', async () => {
  const [ana, bob] = [new Person('ana'), new Person('bob')]
  log.disk = Promise.reject(new Error('disk full'))
  log.disk.catch(() => undefined)
  ana.type('perdu ?')
  await room.settled()
  expect(bob.reads()).toBe('')
  expect([ana.closes, bob.closes]).toEqual([[1013], [1013]])
  expect(room.isClosed).toBe(true)
  expect(faults).toHaveLength(1)
})

test('[S1] a fault of ours while an update is taken is told, and everyone is sent to ask again', async () => {
  const [ana, bob] = [new Person('ana'), new Person('bob')]
  const fault = new Error('no clock')
  readClock = () => {
    throw fault
  }
  ana.type('perdu ?')
  await room.settled()
  expect(faults).toEqual([fault])
  expect([ana.closes, bob.closes]).toEqual([[1013], [1013]])
  expect(log.batches).toEqual([])
})

test('[S7] a fault of ours that stored nothing is told, and sends away nobody else', async () => {
  const [ana, bob] = [new Person('ana'), new Person('bob')]
  const fault = new Error('no clock')
  readClock = () => {
    throw fault
  }
  room.receive(bob.session, presenceFrame([presenceEntry(9, 0, '{}')]))
  expect(faults).toEqual([fault])
  expect([ana.closes, bob.closes]).toEqual([[], [1013]])
})

test('[S5] a room whose document is written to from elsewhere is read again', async () => {
  const ana = new Person('ana')
  await log.append([
    {
      documentId,
      epoch: 1,
      updates: [
        {
          bytes: new Uint8Array([0, 0]),
          accountId: null,
          sessionId: null,
          at: new Date(0),
          newClients: [],
        },
      ],
    },
  ])
  ana.type('x')
  await room.settled()
  expect(ana.closes).toEqual([1013])
})

test('[S5] a document that does not follow from its updates opens no room', async () => {
  const doc = new Y.Doc()
  doc.getText('body').insert(0, 'a')
  const vector = Y.encodeStateVector(doc)
  doc.getText('body').insert(1, 'b')
  log.create(documentId, Y.encodeStateAsUpdate(doc, vector))
  await expect(openRoom()).rejects.toThrow('not whole')
})

test('[S9] who stops reading is given the difference when reading again', async () => {
  const [ana, bob] = [new Person('ana'), new Person('bob')]
  ana.type('un ')
  await room.settled()
  bob.buffered = 300 * 1024
  ana.type('deux ')
  await room.settled()
  ana.type('trois')
  await room.settled()
  expect(bob.reads()).toBe('un ')
  bob.buffered = 0
  await vi.advanceTimersByTimeAsync(200)
  expect(bob.reads()).toBe('un deux trois')
  expect(bob.closes).toEqual([])
  ana.type('.')
  await room.settled()
  expect(bob.reads()).toBe('un deux trois.')
})

test('[S9] who does not read at all is sent away, to come back', async () => {
  const [ana, bob, eve] = [new Person('ana'), new Person('bob'), new Person('eve')]
  bob.buffered = 300 * 1024
  eve.buffered = 5 * 1024 * 1024
  ana.type('x')
  await room.settled()
  await vi.advanceTimersByTimeAsync(200)
  expect([bob.closes, eve.closes]).toEqual([[], [1013]])
  now = 16_000
  await vi.advanceTimersByTimeAsync(200)
  expect(bob.closes).toEqual([1013])
})

test('[S5] after five hundred updates, once nothing more comes, a snapshot holds them all and reading starts from it', async () => {
  const ana = new Person('ana')
  for (let n = 0; n < 520; n += 1) ana.type(`${n} `)
  ana.doc.getText('body').delete(0, 100)
  await room.settled()
  await room.compactIfDue()
  expect((await log.read(documentId))?.snapshot).toBeNull()
  now = 500
  await vi.advanceTimersByTimeAsync(500)
  await vi.waitFor(async () => expect((await log.read(documentId))?.snapshot?.seq).toBe(522))
  expect((await log.read(documentId))?.updates).toEqual([])
  room = await openRoom()
  expect(new Person('bob').reads()).toBe(ana.reads())
  expect(faults).toEqual([])
})

test('[S3] a client that comes back is given what it lacks, not the whole', async () => {
  const ana = new Person('ana')
  ana.type('x'.repeat(10_000))
  await room.settled()
  const bob = new Person('bob')
  bob.reads()
  room.leave(bob.session)
  ana.type('!')
  await room.settled()
  room.join(bob.session)
  room.receive(bob.session, stateVectorFrame(Y.encodeStateVector(bob.doc)))
  const sizes = bob.frames.map(({ length }) => length)
  expect(Math.max(...sizes)).toBeLessThan(200)
  expect(bob.reads().at(-1)).toBe('!')
})
