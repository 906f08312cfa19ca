import * as fc from 'fast-check'
import * as decoding from 'lib0/decoding'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { AckLedger } from './client/ack-ledger'
import { DocumentState } from './document-state'
import { MemoryLog } from './memory-log'
import type { Parcel } from './parcel'
import { plainTools } from './plain-tools'
import { messageControl, readControl, stateFrame, stateVectorFrame, updateFrame } from './protocol'
import { Room } from './room'
import { Session } from './session'
import type { Append, Appended } from './update-log'

const documentId = 'a document'
const immediately = () => new Promise<void>((resolve) => setImmediate(resolve))

/** A disk that writes when the play says so; a crash loses what it has not written. */
class PlayedLog extends MemoryLog {
  #waiting: (() => Promise<void>)[] = []

  override append(batch: readonly Append[]): Promise<readonly Appended[]> {
    return new Promise((resolve, reject) => {
      this.#waiting.push(async () => super.append(batch).then(resolve, reject))
    })
  }

  async write(): Promise<void> {
    for (const job of this.#waiting.splice(0)) await job()
  }

  crash(): void {
    this.#waiting = []
  }
}

class Typist {
  readonly doc = new Y.Doc()
  readonly ledger = new AckLedger()
  readonly edits: Uint8Array[] = []
  readonly name: string
  toServer: Uint8Array[] = []
  fromServer: Uint8Array[] = []
  session: Session | null = null

  constructor(name: string, clientId: number) {
    this.name = name
    this.doc.clientID = clientId
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === this) return
      this.edits.push(update)
      this.ledger.edited()
      this.#send(updateFrame(update))
    })
  }

  get text(): Y.Text {
    return this.doc.getText('body')
  }

  connect(room: Room): void {
    if (this.session) return
    const connection = {
      send: ({ messages }: Parcel) => {
        if (this.session?.connection === connection) this.fromServer.push(...messages)
      },
      buffered: () => 0,
      close: () => this.disconnect(),
    }
    const participant = { accountId: this.name, displayName: this.name, sessionId: this.name }
    this.session = new Session(connection, participant, { access: 'write', reason: null })
    this.ledger.connected()
    room.join(this.session)
    this.#send(stateVectorFrame(Y.encodeStateVector(this.doc)))
  }

  disconnect(room?: Room): void {
    if (this.session && room) room.leave(this.session)
    this.session = null
    this.toServer = []
    this.fromServer = []
  }

  hear(): void {
    const frame = this.fromServer.shift()
    if (!frame) return
    const decoder = decoding.createDecoder(frame)
    const type = decoding.readVarUint(decoder)
    if (type === messageControl) this.#control(decoder)
    if (type !== 0) return
    const step = decoding.readVarUint(decoder)
    const bytes = decoding.readVarUint8Array(decoder)
    if (step === 0) this.#send(stateFrame(Y.encodeStateAsUpdate(this.doc, bytes)))
    else Y.applyUpdate(this.doc, bytes, this)
  }

  speak(room: Room): void {
    const frame = this.toServer.shift()
    if (frame && this.session) room.receive(this.session, frame)
  }

  catchUp(room: Room): void {
    this.connect(room)
    while (this.toServer.length > 0) this.speak(room)
    while (this.fromServer.length > 0) this.hear()
  }

  get isAtRest(): boolean {
    const { ledger, toServer, fromServer } = this
    return ledger.isSettled && ledger.waiting === 0 && toServer.length + fromServer.length === 0
  }

  #control(decoder: decoding.Decoder): void {
    const control = readControl(decoder)
    if (control.type === 'ack') this.ledger.acked(control.count)
    if (control.type === 'refused') throw new Error(`an honest edit was refused: ${control.reason}`)
  }

  #send(frame: Uint8Array): void {
    if (!this.session) return
    this.ledger.sent(frame)
    this.toServer.push(frame)
  }
}

class Play {
  readonly log = new PlayedLog()
  readonly typists = ['ana', 'bob', 'eve', 'zoé'].map((name, n) => new Typist(name, n + 1))
  #room: Room | null = null
  #mark = 0
  /** Out of a hundred: what happens below this number. */
  readonly #acts: readonly [number, (typist: Typist, room: Room, chance: number) => unknown][] = [
    [30, (typist, _, chance) => this.#type(typist, chance)],
    [36, (typist, _, chance) => this.#erase(typist, chance)],
    [58, (typist, room) => typist.speak(room)],
    [80, (typist) => typist.hear()],
    [90, () => this.log.write()],
    [94, (typist, room) => typist.disconnect(room)],
    [99, (typist, room) => typist.connect(room)],
    [100, () => this.#crash()],
  ]
  /** What the log holds, followed step by step. */
  readonly #stored = new DocumentState()
  #read = 0

  constructor() {
    const doc = new Y.Doc()
    doc.clientID = 99
    doc.getText('body').insert(0, '«»')
    this.log.create(documentId, Y.encodeStateAsUpdate(doc))
  }

  async room(): Promise<Room> {
    if (this.#room && !this.#room.isClosed) return this.#room
    const stored = await this.log.read(documentId)
    if (!stored) throw new Error('no document')
    this.#room = new Room(documentId, stored, plainTools(this.log))
    return this.#room
  }

  async step(action: number, at: number, chance: number): Promise<void> {
    const room = await this.room()
    const typist = this.typists[at % this.typists.length]
    const [, act] = this.#acts.find(([below]) => action < below) ?? []
    if (typist && act) await act(typist, room, chance)
    await immediately()
    await this.check()
  }

  /** What is told is stored; what is acked is stored. */
  async check(): Promise<void> {
    const updates = (await this.log.read(documentId))?.updates ?? []
    for (const { bytes } of updates.slice(this.#read)) this.#stored.absorb(bytes)
    this.#read = updates.length
    for (const typist of this.typists) {
      const acked = typist.edits.slice(0, typist.edits.length - typist.ledger.waiting)
      expect(
        acked.map((edit) => this.#stored.examine(edit, null).kind).filter((kind) => kind !== 'known'),
      ).toEqual([])
      expect(this.#toldTooEarly(typist)).toEqual([])
    }
  }

  async settle(): Promise<void> {
    for (let round = 0; round < 200; round += 1) {
      const room = await this.room()
      for (const typist of this.typists) typist.catchUp(room)
      await this.log.write()
      await immediately()
      if (this.typists.every((typist) => typist.isAtRest)) return
    }
    throw new Error('the play does not come to rest')
  }

  async storedText(): Promise<string> {
    const doc = new Y.Doc()
    for (const { bytes } of (await this.log.read(documentId))?.updates ?? []) Y.applyUpdate(doc, bytes)
    expect(doc.store.pendingStructs).toBeNull()
    expect(doc.store.pendingDs).toBeNull()
    return doc.getText('body').toString()
  }

  #toldTooEarly({ doc }: Typist): unknown[] {
    const vector = [...Y.decodeStateVector(Y.encodeStateVector(doc))]
    return vector.filter(
      ([client, clock]) => client !== doc.clientID && clock > (this.#stored.clocks.get(client) ?? 0),
    )
  }

  #type({ text }: Typist, chance: number): void {
    this.#mark += 1
    text.insert(Math.floor((chance / 1000) * text.length), `[${this.#mark}]`)
  }

  #erase({ text }: Typist, chance: number): void {
    if (text.length > 0) text.delete(Math.floor((chance / 1000) * text.length), 1)
  }

  #crash(): void {
    this.log.crash()
    this.#room = null
    for (const typist of this.typists) typist.disconnect()
  }
}

const actions = fc.array(fc.tuple(fc.nat(99), fc.nat(3), fc.nat(999)), { minLength: 40, maxLength: 160 })

test.each([1, 2, 3, 4])(
  '[S1] [S2] [S3] whatever is lost on the way, what is told or acked is stored, and all end with the same text (seed %i)',
  async (seed) => {
    const property = fc.asyncProperty(actions, async (steps) => {
      const play = new Play()
      for (const typist of play.typists) typist.connect(await play.room())
      for (const step of steps) await play.step(...step)
      await play.settle()
      await play.check()
      const expected = await play.storedText()
      for (const { text } of play.typists) expect(text.toString()).toBe(expected)
    })
    await fc.assert(property, { seed, numRuns: 30 })
  },
  60_000,
)
