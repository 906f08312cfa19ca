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
import type { Standing } from './standing'
import type { StandingDesk } from './standing-desk'
import type { Wire } from './wire'

/** What a socket may say before the door is open: an opener speaks at once, and nothing that it says is lost. */
const mostEarlyBytes = 2 * maxMessageBytes

/** What a client has to answer a close. One that ignores it is cut off. */
const closeGraceMilliseconds = 1_000

type MemberTools = Pick<CollabTools, 'sessionIn' | 'onFault'> & {
  readonly desk: StandingDesk
  readonly rooms: Rooms
  readonly places: SocketPlaces
}

/** What became of asking: who this is and what they may do, or the code that closes the socket. */
type Admission =
  | { readonly kind: 'admitted'; readonly person: Participant; readonly grant: Grant }
  | { readonly kind: 'closed'; readonly code: number; readonly reason: string }

const closings: Record<'unknown' | 'signed-out' | 'not-permitted' | 'restored', Admission> = {
  // Nobody keeps a right that nobody can confirm.
  unknown: { kind: 'closed', code: 1013, reason: 'not available' },
  'signed-out': { kind: 'closed', code: 4401, reason: 'not signed in' },
  'not-permitted': { kind: 'closed', code: 4403, reason: 'not permitted' },
  restored: { kind: 'closed', code: 4409, reason: 'the document was restored' },
}

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
  /** The session that the socket came with, be there one or not. */
  readonly sessionId: string | null
  /** Set while the socket answers pings. */
  isAlive = true
  readonly #wire: Wire
  readonly #request: Request
  readonly #tools: MemberTools
  #early: Uint8Array[] = []
  #earlyBytes = 0
  /** Held from the moment it is open, before anybody is let into it. */
  #room: Room | null = null
  #session: Session | null = null
  /** Gives back the account's place among the sockets. */
  #freePlace: (() => void) | null = null
  /** From here on, what still comes is dropped: the socket goes on reading until the other side has answered. */
  #isClosed = false
  #closeCode: number | null = null
  #grace: ReturnType<typeof setTimeout> | undefined
  #asking: Promise<void> | null = null
  #askAgain = false

  /** `onClosed` is told the code with which we closed; null when the browser left, or was lost. */
  constructor(wire: Wire, request: Request, tools: MemberTools, onClosed: (code: number | null) => void) {
    this.documentId = request.documentId
    this.sessionId = tools.sessionIn(request.cookie)
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
        onClosed(this.#closeCode)
      },
    })
  }

  /** Who is in the room through this socket; null before it is let in, and once it is closed. */
  get participant(): Participant | null {
    return this.#session?.participant ?? null
  }

  /** The room that this socket keeps open; null before it is open, and once the socket is closed. */
  get room(): Room | null {
    return this.#isClosed ? null : this.#room
  }

  /**
   * Asks who this is and what they may do: lets the socket in, gives it another grant, or closes it with the reason.
   * Asked during an answer, asks once more after it, at the door too. Resolves when the answer has taken effect.
   */
  async recheck(): Promise<void> {
    if (this.#isClosed) return
    this.#askAgain = true
    this.#asking ??= this.#askUntilQuiet()
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
    this.#closeCode = code
    this.#leave()
    this.#wire.close(code, reason)
    this.#grace = setTimeout(() => this.#wire.terminate(), closeGraceMilliseconds)
    this.#grace.unref()
  }

  terminate(): void {
    this.#wire.terminate()
  }

  async #askUntilQuiet(): Promise<void> {
    try {
      while (this.#askAgain && !this.#isClosed) {
        this.#askAgain = false
        await this.#askOnce()
      }
    } catch (error) {
      this.#tools.onFault(error)
      this.close(1013, 'not available')
    } finally {
      this.#asking = null
    }
  }

  async #askOnce(): Promise<void> {
    const under = this.#session?.grantVersion
    const admission = this.sessionId === null ? closings['signed-out'] : await this.#ask(this.sessionId)
    if (admission.kind === 'closed') this.close(admission.code, admission.reason)
    else if (this.#session === null) await this.#join(admission.person, admission.grant)
    else if (!this.#room?.grant(this.#session, admission.grant, under)) this.#askAgain = true
  }

  async #ask(sessionId: string): Promise<Admission> {
    const { documentId, schema } = this.#request
    const standing = await this.#tools.desk.ask({ documentId, sessionId })
    if (standing?.kind !== 'admitted') return closings[standing?.kind ?? 'unknown']
    if (this.#room && this.#room.epoch !== standing.document.epoch) return closings.restored
    return { kind: 'admitted', person: standing.person, grant: grantFor(standing, schema) }
  }

  async #join(person: Participant, grant: Grant): Promise<void> {
    this.#room ??= await this.#openRoom(person)
    // What was answered before the room was open may have changed since.
    if (this.#isClosed || this.#askAgain || this.#room === null) return
    const connection = {
      send: (parcel: Parcel) => this.#wire.send(parcel),
      buffered: () => this.#wire.buffered(),
      close: (code: number, reason: string) => this.close(code, reason),
    }
    const [room, session] = [this.#room, new Session(connection, person, grant)]
    this.#session = session
    room.join(session)
    for (const frame of this.#early.splice(0)) room.receive(session, frame)
  }

  /** Null when the socket was closed instead. */
  async #openRoom(person: Participant): Promise<Room | null> {
    if (this.#isClosed) return null
    const { documentId, epoch } = this.#request
    this.#freePlace = this.#tools.places.take(person.accountId, documentId)
    if (!this.#freePlace) this.close(4029, 'too many sockets of this account')
    if (this.#isClosed) return null
    const room = await this.#tools.rooms.acquire(documentId)
    if (!room) this.close(4404, 'no such document')
    else if (epoch !== null && epoch !== room.epoch) this.close(4409, 'the document was restored')
    if (room && this.#isClosed) await this.#tools.rooms.release(documentId, room)
    return this.#isClosed ? null : room
  }

  #receive(message: Uint8Array): void {
    if (this.#isClosed) return
    if (this.#room && this.#session) this.#room.receive(this.#session, message)
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
    const [room, session] = [this.#room, this.#session]
    this.#session = null
    if (room === null) return
    if (session) room.leave(session)
    void this.#tools.rooms.release(this.documentId, room).catch(this.#tools.onFault)
  }
}

function grantFor({ access, document }: Standing & { kind: 'admitted' }, schema: number | null): Grant {
  const { writable, schemaVersion } = document
  if (access === 'read') return { access, reason: writable ? 'read-only' : 'not-writable' }
  if (!writable) return { access: 'read', reason: 'not-writable' }
  const isOlder = schema !== null && !(schema >= schemaVersion)
  return isOlder ? { access: 'read', reason: 'older-schema' } : { access, reason: null }
}
