import * as Y from 'yjs'
import { unpackMessages } from '../event-stream'
import { foldThroughDocument } from '../fold'
import { memoryTable } from '../memory-table'
import type { Room } from '../room'
import { type Connection, Session } from '../session'
import { Chance } from './chance'
import { documentOf } from './content'
import { Frames } from './frames'
import { Served } from './served'
import { Typist } from './typist'

const mallory = { accountId: 'mallory', displayName: 'Mallory', sessionId: 'mallory' }
const mayWrite = { access: 'write', reason: null } as const
const mayRead = { access: 'read', reason: 'read-only' } as const
const lastFrames = 20

/** A room in which two people write and a third one sends whatever chance brings. */
export class Attack {
  /** The attacker's sockets that were closed. */
  closed = 0
  isFoldable = true
  readonly #chance: Chance
  readonly #served: Served
  readonly #room: Room
  readonly #people: readonly [Typist, Typist]
  readonly #frames: Frames
  #session: Session | null = null
  #last: Uint8Array[] = []
  #proofs = 0

  private constructor(chance: Chance, served: Served, room: Room) {
    this.#chance = chance
    this.#served = served
    this.#room = room
    this.#people = [person(served, 'ana', 7), person(served, 'bob', 8)]
    for (const typist of this.#people) {
      typist.connect(room, mayWrite)
      typist.catchUp(room)
      typist.doc.getText('body').insert(0, 'un texte honnête, ')
    }
    const documents = this.#people.map(({ doc }) => doc)
    this.#frames = new Frames([seedDocument(), ...documents], chance)
  }

  static async begin(seed: number): Promise<Attack> {
    const served = new Served(memoryTable())
    await served.create([Y.encodeStateAsUpdate(seedDocument())])
    return new Attack(new Chance(seed), served, await served.room())
  }

  /** Updates in storage. */
  get stored(): number {
    return this.#served.stored.head.seq
  }

  /** What was thrown last, the newest at the end. */
  get last(): string {
    return this.#last.map((frame) => Buffer.from(frame).toString('hex')).join('\n')
  }

  throwOne(): void {
    const frame = this.#frames.next()
    this.#last = [...this.#last.slice(1 - lastFrames), frame]
    const session = this.#session ?? this.#enter()
    // One in ten comes as a browser sends it whose WebSockets are blocked.
    for (const message of this.#chance.is(10) ? unpacked(frame) : [frame])
      this.#room.receive(session, message)
  }

  /** Throws unless what somebody honest writes is stored, acked and told, and nobody else has written as they. */
  async proveHarmless(): Promise<void> {
    const { judge, stored } = this.#served
    const [ana, bob] = this.#people
    this.#proofs += 1
    const mark = `«${this.#proofs}»`
    ana.doc.getText('body').insert(0, mark)
    for (let round = 0; round < 3; round += 1) {
      ana.catchUp(this.#room)
      this.#served.pass(60)
      await this.#served.write()
      bob.catchUp(this.#room)
    }
    judge.judge(this.#people)
    if (this.#room.isClosed) throw new Error('the room is closed')
    if (!ana.isAtRest) throw new Error('an honest edit is not acked')
    if (!bob.doc.getText('body').toString().includes(mark)) throw new Error('an honest edit is not told')
    for (const { doc } of this.#people) {
      const isForged = stored.clockOf(doc.clientID) !== Y.getState(doc.store, doc.clientID)
      if (isForged) throw new Error('somebody has written under the id of somebody else')
    }
  }

  /** Throws unless what is stored is whole, and read by somebody who comes for the first time. */
  async proveReadable(): Promise<void> {
    const { parts } = this.#served.stored.head
    const whole = vectorOf(documentOf(parts))
    this.isFoldable = isFoldable(parts)
    this.#served.die()
    const visitor = person(this.#served, 'eve', 999)
    const room = await this.#served.room()
    visitor.connect(room, mayRead)
    visitor.catchUp(room)
    for (const { doc } of [...this.#people, visitor]) {
      doc.getText('body').toDelta()
      if (vectorOf(doc) !== whole) throw new Error('somebody reads something else than what is stored')
    }
    this.#served.die()
  }

  #enter(): Session {
    const connection: Connection = {
      send: () => undefined,
      buffered: () => 0,
      close: () => {
        if (this.#session?.connection !== connection) return
        this.closed += 1
        this.#room.leave(this.#session)
        this.#session = null
      },
    }
    this.#session = new Session(connection, mallory, this.#chance.is(10) ? mayRead : mayWrite)
    this.#room.join(this.#session)
    return this.#session
  }
}

function seedDocument(): Y.Doc {
  const doc = new Y.Doc()
  doc.clientID = 1
  doc.getText('body').insert(0, 'Bonjour')
  return doc
}

function person({ judge }: Served, accountId: string, clientId: number): Typist {
  const participant = { accountId, displayName: accountId, sessionId: accountId }
  return new Typist(participant, clientId, { witness: judge, isOurs: true })
}

function vectorOf(doc: Y.Doc): string {
  return [...Y.decodeStateVector(Y.encodeStateVector(doc))].sort(([a], [b]) => a - b).join(' ')
}

/** What was made to read otherwise once it is folded is left as it is. Throws when the fold fails in any other way. */
function isFoldable(parts: readonly Uint8Array[]): boolean {
  try {
    foldThroughDocument(parts)
    return true
  } catch (error) {
    if (error instanceof Error && error.message === 'the fold does not read as it was written') return false
    throw error
  }
}

/** A parcel that is none is no message: its stream is closed. */
function unpacked(parcel: Uint8Array): readonly Uint8Array[] {
  try {
    return unpackMessages(parcel)
  } catch {
    return []
  }
}
