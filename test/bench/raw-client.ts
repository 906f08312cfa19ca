import { askState, cursor, keystroke, state, update } from './messages'
import { type Place, RawSocket } from './raw-socket'
import { type Run, readMessage, scanUpdate } from './read-message'

type Events = {
  /** A run of characters that somebody typed, as it comes in. */
  readonly edit?: Run
  /** The bytes of each sync step 2 and update. */
  readonly document?: (bytes: Uint8Array, isState: boolean) => void
  /** A document message sent at this time is stored. */
  readonly acked?: (sentAt: number) => void
  readonly closed: (why: string) => void
}

/** Somebody who speaks the protocol without holding a document. */
export class RawClient {
  /** Resolves with the first state that comes, rejects when the socket closes before. */
  readonly ready: Promise<void>
  readonly #id: number
  readonly #socket: RawSocket
  readonly #events: Events
  readonly #unacked: number[] = []
  #acked = 0
  #clock = 0
  #moves = 0
  #markReady: () => void = () => undefined

  /** `vector`: the state vector of what is held already. */
  constructor(place: Place, id: number, events: Events, vector?: Uint8Array) {
    this.#id = id
    this.#events = events
    let markLost: (error: Error) => void = () => undefined
    this.ready = new Promise((resolve, reject) => {
      this.#markReady = resolve
      markLost = reject
    })
    this.ready.catch(() => undefined)
    this.#socket = new RawSocket(place, {
      opened: () => this.#socket.send(askState(vector)),
      message: (message) => this.#read(message),
      closed: (why) => {
        markLost(new Error(why))
        events.closed(why)
      },
    })
  }

  /** How many document messages are not known to be stored. */
  get waiting(): number {
    return this.#unacked.length
  }

  get typed(): number {
    return this.#clock
  }

  /** Types one character; answers its clock. */
  type(): number {
    this.sendDocument(update(keystroke(this.#id, this.#clock)))
    this.#clock += 1
    return this.#clock - 1
  }

  move(): void {
    this.#moves += 1
    this.#socket.send(cursor(this.#id, this.#moves))
  }

  /** A sync step 2 or an update. */
  sendDocument(message: Uint8Array): void {
    this.#unacked.push(performance.now())
    this.#socket.send(message)
  }

  leave(): void {
    this.#socket.leave()
  }

  #read(message: Buffer): void {
    readMessage(message, {
      asksState: () => this.sendDocument(state()),
      document: (bytes, isState) => {
        if (isState) this.#markReady()
        this.#events.document?.(bytes, isState)
        if (this.#events.edit) scanUpdate(bytes, this.#events.edit)
      },
      acked: (count) => this.#settle(count),
    })
  }

  #settle(count: number): void {
    const settled = this.#unacked.splice(0, count - this.#acked)
    this.#acked = count
    for (const sentAt of settled) this.#events.acked?.(sentAt)
  }
}
