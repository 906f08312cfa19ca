import type { Room } from '../room'
import { type Connection, type Grant, type Participant, Session } from '../session'

/** A server to connect to without a network: which room, who comes in, what they may do; null when nobody answers. */
export type Door = () => { room: Room; participant: Participant; grant: Grant } | null

/** As much of a WebSocket as y-websocket uses, wired to a room in the same process. For tests. */
export function fakeSocket(door: Door, sockets: Set<FakeSocket> = new Set()): typeof WebSocket {
  return class extends FakeSocket {
    constructor(url: string) {
      super(url, door, sockets)
    }
  } as unknown as typeof WebSocket
}

export class FakeSocket {
  readonly OPEN = 1
  readonly url: string
  binaryType = 'arraybuffer'
  readyState = 0
  onopen: (() => void) | null = null
  onmessage: ((event: { data: ArrayBuffer }) => void) | null = null
  onclose: ((event: { code: number; reason: string }) => void) | null = null
  onerror: (() => void) | null = null
  readonly #sockets: Set<FakeSocket>
  #entered: { room: Room; session: Session } | null = null

  constructor(url: string, door: Door, sockets: Set<FakeSocket>) {
    this.url = url
    this.#sockets = sockets
    sockets.add(this)
    setImmediate(() => this.#open(door))
  }

  send(data: Uint8Array): void {
    const frame = new Uint8Array(data)
    setImmediate(() => {
      if (this.#entered) this.#entered.room.receive(this.#entered.session, frame)
    })
  }

  close(code = 1005, reason = ''): void {
    if (this.readyState === 3) return
    this.readyState = 3
    this.#sockets.delete(this)
    if (this.#entered) this.#entered.room.leave(this.#entered.session)
    this.#entered = null
    setImmediate(() => this.onclose?.({ code, reason }))
  }

  #open(door: Door): void {
    const entry = door()
    if (this.readyState === 3) return
    if (!entry) {
      this.close(1006)
      return
    }
    this.readyState = 1
    const connection: Connection = {
      send: ({ messages }) => {
        for (const message of messages) this.#deliver(message)
      },
      buffered: () => 0,
      close: (code, reason) => this.close(code, reason),
    }
    const session = new Session(connection, entry.participant, entry.grant)
    this.#entered = { room: entry.room, session }
    this.onopen?.()
    entry.room.join(session)
  }

  #deliver(frame: Uint8Array): void {
    const { buffer } = new Uint8Array(frame)
    setImmediate(() => {
      if (this.readyState === 1) this.onmessage?.({ data: buffer })
    })
  }
}
