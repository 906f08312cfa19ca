import {
  type Grant,
  maxMessageBytes,
  type Parcel,
  type Participant,
  type Room,
  Session,
} from '@deconcert/sync'
import type { CollabTools } from './collab-tools'
import type { Rooms } from './rooms'
import type { SocketPlaces } from './socket-places'
import type { Wire } from './wire'

/** What a socket may say before the door is open: an opener speaks at once, and nothing that it says is lost. */
const mostEarlyBytes = 2 * maxMessageBytes

/** What a client has to answer a close. One that ignores it is cut off. */
const closeGraceMilliseconds = 1_000

type MemberTools = CollabTools & { readonly rooms: Rooms; readonly places: SocketPlaces }

/** What became of asking again: who this is and what they may do, or the code that closes the socket. */
type Admission =
  | { readonly person: Participant; readonly grant: Grant }
  | { readonly code: number; readonly reason: string }

/** What a browser says at the door. */
export type Request = {
  readonly documentId: string
  readonly cookie: string | undefined
  /** The epoch of the copy that it holds; null when it holds none, or does not say. */
  readonly epoch: number | null
  /** The newest schema that it knows; null when it does not say. */
  readonly schema: number | null
}

/** One browser's way into one document, from the door to its end: asked who it is, let into a room, asked again. */
export class Member {
  readonly documentId: string
  /** Set while the socket answers pings. */
  isAlive = true
  readonly #wire: Wire
  readonly #request: Request
  readonly #tools: MemberTools
  #early: Uint8Array[] = []
  #earlyBytes = 0
  #entered: { readonly room: Room; readonly session: Session } | null = null
  /** Gives back the account's place among the sockets. */
  #freePlace: (() => void) | null = null
  /** From here on, what still comes is dropped: the socket goes on reading until the other side has answered. */
  #isClosed = false
  #grace: ReturnType<typeof setTimeout> | undefined
  #asking: Promise<void> | null = null
  #askAgain = false
  #entering: Promise<void> | null = null

  constructor(wire: Wire, request: Request, tools: MemberTools, onClosed: () => void) {
    this.documentId = request.documentId
    this.#wire = wire
    this.#request = request
    this.#tools = tools
    wire.listen({
      message: (bytes) => this.#receive(bytes),
      unreadable: () => this.close(1003, 'unreadable message'),
      alive: () => {
        this.isAlive = true
      },
      closed: () => {
        clearTimeout(this.#grace)
        this.#leave()
        onClosed()
      },
    })
  }

  /** Who is in the room through this socket; null before it is let in, and once it is closed. */
  get participant(): Participant | null {
    return this.#entered?.session.participant ?? null
  }

  /** Lets the socket in, or closes it with the reason. */
  enter(): Promise<void> {
    this.#entering = this.#enter()
    return this.#entering
  }

  async #enter(): Promise<void> {
    try {
      const admission = await this.#ask()
      if ('code' in admission) this.close(admission.code, admission.reason)
      else await this.#join(admission.person, admission.grant)
    } catch (error) {
      this.#tools.onFault(error)
      this.close(1013, 'not available')
    }
  }

  /** Asks again who this is and what they may do. Asked during an answer, asks once more after it. */
  async recheck(): Promise<void> {
    // What was answered at the door may be what has just changed.
    await this.#entering
    if (this.#asking !== null) this.#askAgain = true
    this.#asking ??= this.#askUntilQuiet().finally(() => {
      this.#asking = null
    })
    await this.#asking
  }

  send(parcel: Parcel): void {
    this.#wire.send(parcel)
  }

  ping(): void {
    this.isAlive = false
    this.#wire.ping()
  }

  /** Takes nothing more from the socket from now on, whatever the other side does about it. */
  close(code: number, reason: string): void {
    if (this.#isClosed) return
    this.#leave()
    this.#wire.close(code, reason)
    this.#grace = setTimeout(() => this.#wire.terminate(), closeGraceMilliseconds)
    this.#grace.unref()
  }

  terminate(): void {
    this.#wire.terminate()
  }

  async #join(person: Participant, grant: Grant): Promise<void> {
    if (this.#isClosed) return
    this.#freePlace = this.#tools.places.take(person.accountId, this.documentId)
    if (!this.#freePlace) return this.close(4029, 'too many sockets of this account')
    const room = await this.#tools.rooms.acquire(this.documentId)
    if (!room) return this.close(4404, 'no such document')
    const { epoch } = this.#request
    if (epoch !== null && epoch !== room.epoch) this.close(4409, 'the document was restored')
    if (this.#isClosed) return await this.#tools.rooms.release(this.documentId, room)
    const connection = {
      send: (parcel: Parcel) => this.#wire.send(parcel),
      buffered: () => this.#wire.buffered(),
      close: (code: number, reason: string) => this.close(code, reason),
    }
    const session = new Session(connection, person, grant)
    this.#entered = { room, session }
    room.join(session)
    for (const frame of this.#early.splice(0)) room.receive(session, frame)
  }

  async #ask(): Promise<Admission> {
    const person = await this.#tools.authenticate(this.#request.cookie)
    if (!person) return { code: 4401, reason: 'not signed in' }
    const { access } = await this.#tools.access(this.documentId, person)
    if (access === 'none') return { code: 4403, reason: 'not permitted' }
    const status = await this.#tools.log.status(this.documentId)
    if (!status) return { code: 4404, reason: 'no such document' }
    if (this.#entered && this.#entered.room.epoch !== status.epoch) {
      return { code: 4409, reason: 'the document was restored' }
    }
    const { schema } = this.#request
    const isOlder = schema !== null && !(schema >= status.schemaVersion)
    return { person, grant: grantFor(access, status.writable, isOlder) }
  }

  async #askUntilQuiet(): Promise<void> {
    do {
      this.#askAgain = false
      await this.#askOnce()
    } while (this.#askAgain)
  }

  async #askOnce(): Promise<void> {
    try {
      const admission = await this.#ask()
      if ('code' in admission) this.close(admission.code, admission.reason)
      else if (this.#entered) this.#entered.room.grant(this.#entered.session, admission.grant)
    } catch (error) {
      // Nobody keeps a right that nobody can confirm.
      this.#tools.onFault(error)
      this.close(1013, 'not available')
    }
  }

  #receive(message: Uint8Array): void {
    if (this.#isClosed) return
    if (this.#entered) this.#entered.room.receive(this.#entered.session, message)
    else this.#keep(message)
  }

  #keep(frame: Uint8Array): void {
    this.#earlyBytes += frame.length
    if (this.#earlyBytes > mostEarlyBytes) this.close(1008, 'too much before the door is open')
    else this.#early.push(frame)
  }

  #leave(): void {
    if (this.#isClosed) return
    this.#isClosed = true
    this.#early = []
    this.#freePlace?.()
    if (!this.#entered) return
    const { room, session } = this.#entered
    this.#entered = null
    room.leave(session)
    void this.#tools.rooms.release(this.documentId, room).catch(this.#tools.onFault)
  }
}

function grantFor(access: 'read' | 'write', isWritable: boolean, isOlder: boolean): Grant {
  if (access === 'read') return { access, reason: isWritable ? 'read-only' : 'not-writable' }
  if (!isWritable) return { access: 'read', reason: 'not-writable' }
  return isOlder ? { access: 'read', reason: 'older-schema' } : { access, reason: null }
}
