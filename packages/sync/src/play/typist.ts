import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'
import { readAsWritten } from '../as-written'
import { AckLedger } from '../client/ack-ledger'
import {
  type Control,
  messageControl,
  presenceEntry,
  presenceFrame,
  type RefusedReason,
  readControl,
  stateFrame,
  stateVectorFrame,
  updateFrame,
} from '../protocol'
import type { Room } from '../room'
import { type Connection, type Grant, type Participant, Session } from '../session'

/** What a typist's socket is said to hold while its owner does not read. */
const unreadBytes = 300 * 1024

/** Hears what the server gives to somebody, before they read it. */
export type Witness = {
  told(message: Uint8Array): void
  /** The server says that these are settled. */
  acked(documents: readonly Uint8Array[]): void
  refused(reason: RefusedReason): void
}

/** One time in the room, from connecting to being cut off. */
type Visit = {
  readonly session: Session
  /** The document bytes sent, in order; those that were refused, undefined. */
  readonly sent: (Uint8Array | undefined)[]
  /** How many of them are acked. */
  acked: number
}

/** Somebody who writes, over a connection that loses what is on its way when it is cut. */
export class Typist {
  doc = new Y.Doc()
  /** What they may do, while the document may be written at all. */
  grant: Grant = { access: 'write', reason: null }
  isReading = true
  #ledger = new AckLedger()
  /** What this page has written, oldest first. */
  #edits: Uint8Array[] = []
  /** How many of them were found to be saved. */
  #saved = 0
  readonly #participant: Participant
  readonly #isOurs: boolean
  readonly #witness: Witness
  #toServer: Uint8Array[] = []
  #fromServer: Uint8Array[] = []
  #visit: Visit | null = null

  /** `isOurs`: whether they use our client, rather than any that Yjs has. */
  constructor(
    participant: Participant,
    clientId: number,
    { witness, isOurs }: { readonly witness: Witness; readonly isOurs: boolean },
  ) {
    this.#participant = participant
    this.#isOurs = isOurs
    this.#witness = witness
    this.#openPage(clientId)
  }

  get session(): Session | null {
    return this.#visit?.session ?? null
  }

  /** Nothing is on its way, and everything written is acked. */
  get isAtRest(): boolean {
    return this.isSaved && !this.hasToSay && !this.hasToHear
  }

  get hasToSay(): boolean {
    return this.#toServer.length > 0
  }

  get hasToHear(): boolean {
    return this.#fromServer.length > 0
  }

  /** Whether the page says « saved ». */
  get isSaved(): boolean {
    return this.#ledger.isSettled && this.#ledger.waiting === 0
  }

  /** The edits that count as saved since this was last asked. */
  takeSaved(): readonly Uint8Array[] {
    const saved = this.#edits.slice(this.#saved, this.#edits.length - this.#ledger.waiting)
    this.#saved += saved.length
    return saved
  }

  connect(room: Room, grant: Grant): void {
    if (this.#visit) return
    const connection: Connection = {
      send: ({ messages }) => {
        for (const message of messages) this.#receive(connection, message)
      },
      buffered: () => (this.isReading ? 0 : unreadBytes),
      close: () => {
        if (this.session?.connection === connection) this.disconnect(room)
      },
    }
    this.#visit = { session: new Session(connection, this.#participant, grant), sent: [], acked: 0 }
    this.isReading = true
    this.#ledger.connected()
    room.join(this.#visit.session)
    this.#send(stateVectorFrame(Y.encodeStateVector(this.doc)))
    this.#send(presenceFrame([presenceEntry(this.doc.clientID, this.#edits.length, '{}')]))
  }

  /** What was on its way is lost. Without the room, which learns nothing of it, as when a network goes away. */
  disconnect(room?: Room): void {
    const session = this.session
    this.#visit = null
    this.#toServer = []
    this.#fromServer = []
    if (session && room) room.leave(session)
  }

  /** The page is loaded again: what it held is kept on the device; on another device, nothing is. */
  reload(clientId: number, isOtherDevice: boolean): void {
    const { waiting } = this.#ledger
    const kept = Y.encodeStateAsUpdate(this.doc)
    this.doc.destroy()
    this.#edits = isOtherDevice ? [] : this.#edits.slice(this.#edits.length - waiting)
    this.#saved = 0
    this.#ledger = new AckLedger()
    this.#ledger.restore(this.#edits.length)
    this.#openPage(clientId, isOtherDevice ? undefined : kept)
  }

  /** Gives the server the first messages that are on their way to it. */
  speak(room: Room, messages = Number.POSITIVE_INFINITY): void {
    for (let n = 0; n < messages; n += 1) {
      const message = this.session && this.#toServer.shift()
      if (!message || !this.session) return
      room.receive(this.session, message)
    }
  }

  /** Reads the first messages that are on their way from the server. */
  hear(messages = Number.POSITIVE_INFINITY): void {
    for (let n = 0; n < messages && this.isReading; n += 1) {
      const message = this.#fromServer.shift()
      if (!message) return
      this.#hear(message)
    }
  }

  /** Says and reads all that there is. */
  catchUp(room: Room): void {
    while (this.hasToSay || this.hasToHear) {
      this.speak(room)
      this.hear()
    }
  }

  #openPage(clientId: number, kept?: Uint8Array): void {
    this.doc = new Y.Doc()
    this.doc.clientID = clientId
    if (this.#isOurs) readAsWritten(this.doc)
    if (kept) Y.applyUpdate(this.doc, kept)
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === this) return
      this.#edits.push(update)
      this.#ledger.edited()
      this.#sendDocument(update, updateFrame(update))
    })
  }

  #receive(connection: Connection, message: Uint8Array): void {
    this.#witness.told(message)
    const visit = this.#visit
    if (visit?.session.connection !== connection) return
    const control = controlIn(message)
    if (control?.type === 'ack') {
      this.#witness.acked(visit.sent.slice(visit.acked, control.count).filter((bytes) => bytes !== undefined))
      visit.acked = control.count
    } else if (control?.type === 'refused') {
      visit.sent[control.count - 1] = undefined
      this.#witness.refused(control.reason)
    }
    this.#fromServer.push(message)
  }

  #hear(message: Uint8Array): void {
    const control = controlIn(message)
    if (control?.type === 'ack') this.#ledger.acked(control.count)
    const decoder = decoding.createDecoder(message)
    if (decoding.readVarUint(decoder) !== 0) return
    const step = decoding.readVarUint(decoder)
    const bytes = decoding.readVarUint8Array(decoder)
    if (step === 0) this.#offer(Y.encodeStateAsUpdate(this.doc, bytes))
    else Y.applyUpdate(this.doc, bytes, this)
  }

  #offer(update: Uint8Array): void {
    this.#sendDocument(update, stateFrame(update))
  }

  #sendDocument(bytes: Uint8Array, message: Uint8Array): void {
    this.#visit?.sent.push(bytes)
    this.#send(message)
  }

  #send(message: Uint8Array): void {
    if (!this.#visit) return
    this.#ledger.sent(message)
    this.#toServer.push(message)
  }
}

function controlIn(message: Uint8Array): Control | null {
  const decoder = decoding.createDecoder(message)
  return decoding.readVarUint(decoder) === messageControl ? readControl(decoder) : null
}
