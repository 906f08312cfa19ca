import type { Duplex } from 'node:stream'
import type { Parcel } from '@deconcert/sync'
import type { RawData, WebSocket } from 'ws'
import type { Wire, WireEvents } from './wire'

/**
 * A WebSocket. What the room says is framed once for all who get it, and written past `ws`, in one piece: the write is
 * what a busy server spends its time on. `ws` itself writes whole frames only, each at once, so that the two never mix.
 */
export class WebSocketWire implements Wire {
  readonly #webSocket: WebSocket
  readonly #socket: Duplex

  /** `socket`: the one that `webSocket` was accepted on. No compression may have been agreed on. */
  constructor(webSocket: WebSocket, socket: Duplex) {
    this.#webSocket = webSocket
    this.#socket = socket
  }

  listen({ message, unreadable, alive, closed }: WireEvents): void {
    const webSocket = this.#webSocket
    webSocket.on('message', (data: RawData, isBinary) => {
      if (isBinary && data instanceof Uint8Array) message(data)
      else unreadable()
    })
    webSocket.on('pong', alive)
    webSocket.on('error', () => undefined)
    webSocket.on('close', closed)
  }

  send(parcel: Parcel): void {
    if (this.#isOpen && this.#socket.writable) this.#socket.write(parcel.as(framesOf))
  }

  buffered(): number {
    return this.#socket.writableLength
  }

  ping(): void {
    if (this.#isOpen) this.#webSocket.ping()
  }

  close(code: number, reason: string): void {
    this.#webSocket.close(code, reason)
  }

  terminate(): void {
    this.#webSocket.terminate()
  }

  get #isOpen(): boolean {
    return this.#webSocket.readyState === this.#webSocket.OPEN
  }
}

/** Final, binary, not masked: RFC 6455, 5.2. */
const binaryFrame = 0x82

/** One WebSocket frame for each message, behind each other. */
function framesOf(messages: readonly Uint8Array[]): Buffer {
  let size = 0
  for (const { length } of messages) size += headSize(length) + length
  const frames = Buffer.allocUnsafe(size)
  let at = 0
  for (const message of messages) {
    at = writeHead(frames, at, message.length)
    frames.set(message, at)
    at += message.length
  }
  return frames
}

function headSize(length: number): number {
  if (length < 126) return 2
  return length < 65_536 ? 4 : 10
}

function writeHead(frames: Buffer, at: number, length: number): number {
  frames[at] = binaryFrame
  if (length < 126) {
    frames[at + 1] = length
    return at + 2
  }
  if (length < 65_536) {
    frames[at + 1] = 126
    return frames.writeUInt16BE(length, at + 2)
  }
  frames[at + 1] = 127
  return frames.writeBigUInt64BE(BigInt(length), at + 2)
}
