import { Parcel } from './parcel'
import { type Control, controlFrame, type RefusedReason } from './protocol'

/** The person at the other end, as the server knows them. */
export type Participant = {
  readonly accountId: string
  readonly displayName: string
  /** The signed-in session that the socket came with. */
  readonly sessionId: string
}

/** What a room needs of a socket. `send` never throws; what is given to a closed socket goes nowhere. */
export type Connection = {
  send(parcel: Parcel): void
  /** Bytes given to `send` that have not left yet. */
  buffered(): number
  close(code: number, reason: string): void
}

/** What a session may do, and why not more. A new grant replaces the one before. */
export type Grant = { readonly access: 'read' | 'write'; readonly reason: RefusedReason | null }

/** From here on, no more is given to a socket until it has read what it has. */
const laggingBytes = 256 * 1024
/** Beyond this, or this long without reading, the socket is closed. */
export const mostBufferedBytes = 4 * 1024 * 1024
export const longestLagMilliseconds = 15_000

/** A session that sends this many messages that cannot be taken is closed. */
const mostStrikes = 20

/** One socket in one room. The same person may have several. */
export class Session {
  readonly connection: Connection
  readonly participant: Participant
  grant: Grant
  /** Which grant this is: 1 for the first, one more each time that another replaces it. */
  grantVersion = 1
  /** Document messages received, in all. */
  received = 0
  /** Of these, the ones on their way to storage. */
  underWay = 0
  /**
   * The first message whose ack would be true: an ack speaks for all before it. Beyond every message while something that
   * this client sent is not here; then the one in which it offered everything.
   */
  ackableFrom = 0
  /** Whether it was asked for everything and has not offered it yet. */
  isAsked = false
  /** Unreadable or foreign messages so far. */
  strikes = 0
  /** Whether it has been given the state: only then do updates make sense to it. */
  opened = false
  /** The one presence id that this connection speaks for. */
  presenceId: number | null = null
  /** The last position that it has been given, and since when nothing has moved; null while it reads. */
  lag: { readonly seq: number; since: number; buffered: number } | null = null
  /** The state vector with which it has asked for the state while it did not read. */
  asked: Uint8Array | null = null
  /** A state is given whole however large: only what comes on top counts as lagging behind. */
  largestState = 0

  constructor(connection: Connection, participant: Participant, grant: Grant) {
    this.connection = connection
    this.participant = participant
    this.grant = grant
  }

  tell(control: Control): void {
    this.send(controlFrame(control))
  }

  send(message: Uint8Array): void {
    this.connection.send(new Parcel([message]))
  }

  /** Counts a message that cannot be taken. */
  strike(): void {
    this.strikes += 1
    if (this.strikes >= mostStrikes) this.connection.close(1008, 'too many messages that cannot be taken')
  }

  /** Whether the socket still holds too much to be given more. */
  isBehind(): boolean {
    return this.connection.buffered() > laggingBytes
  }
}
