import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'

export type Place = {
  readonly port: number
  readonly path: string
  /** A `Cookie` header's value. */
  readonly cookie: string
}

type Events = {
  readonly opened: () => void
  readonly message: (message: Buffer) => void
  readonly closed: (why: string) => void
}

/** A WebSocket that costs the generator next to nothing: a TCP socket and the frames that sync servers send. */
export class RawSocket {
  readonly #socket: Socket
  readonly #events: Events
  readonly #frames = new Frames()
  readonly #mask = randomBytes(4)
  #handshake: Buffer | null = Buffer.alloc(0)
  #isClosed = false

  constructor({ port, path, cookie }: Place, events: Events) {
    this.#events = events
    this.#socket = connect({ host: '127.0.0.1', port, noDelay: true })
    this.#socket.on('connect', () => this.#socket.write(upgrade(port, path, cookie)))
    this.#socket.on('data', (chunk) => this.#read(chunk))
    this.#socket.on('error', (error) => this.#end(error.message))
    this.#socket.on('close', () => this.#end('cut off'))
  }

  send(payload: Uint8Array): void {
    if (!this.#isClosed) this.#socket.write(masked(0x82, payload, this.#mask))
  }

  /** Leaves; `closed` is not called. */
  leave(): void {
    this.#isClosed = true
    this.#socket.destroy()
  }

  #end(why: string): void {
    if (this.#isClosed) return
    this.#isClosed = true
    this.#socket.destroy()
    this.#events.closed(why)
  }

  #read(chunk: Buffer): void {
    const bytes = this.#handshake === null ? chunk : this.#afterHandshake(chunk)
    if (bytes) this.#frames.take(bytes, (opcode, payload) => this.#frame(opcode, payload))
  }

  /** What follows the answer to the upgrade; null while the answer is not whole. */
  #afterHandshake(chunk: Buffer): Buffer | null {
    const head = Buffer.concat([this.#handshake ?? Buffer.alloc(0), chunk])
    const end = head.indexOf('\r\n\r\n')
    this.#handshake = head
    if (end === -1) return null
    this.#handshake = null
    const status = head.toString('latin1', 0, head.indexOf('\r\n'))
    if (!status.includes(' 101')) {
      this.#end(status)
      return null
    }
    this.#events.opened()
    return head.subarray(end + 4)
  }

  #frame(opcode: number, payload: Buffer): void {
    if (this.#isClosed) return
    if (opcode === 2) this.#events.message(payload)
    else if (opcode === 9) this.#socket.write(masked(0x8a, payload, this.#mask))
    else if (opcode === 8) {
      const code = payload.length >= 2 ? payload.readUInt16BE(0) : 'no code'
      this.#end(`closed: ${code} ${payload.toString('utf8', 2)}`)
    } else this.#end(`a frame of kind ${opcode}`)
  }
}

function upgrade(port: number, path: string, cookie: string): string {
  return [
    `GET ${path} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    `Origin: http://127.0.0.1:${port}`,
    `Cookie: ${cookie}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    '\r\n',
  ].join('\r\n')
}

/** Puts whole frames together from what TCP delivers. A server masks nothing and cuts no message into pieces. */
class Frames {
  #kept: Buffer[] = []
  #keptLength = 0
  /** How much must be there before it is worth looking again. */
  #wanted = 2

  take(chunk: Buffer, each: (opcode: number, payload: Buffer) => void): void {
    this.#kept.push(chunk)
    this.#keptLength += chunk.length
    if (this.#keptLength < this.#wanted) return
    const bytes = this.#kept.length === 1 ? chunk : Buffer.concat(this.#kept)
    let at = 0
    let frame = frameAt(bytes, at)
    while (frame.end <= bytes.length) {
      each((bytes[at] ?? 0) & 15, bytes.subarray(frame.start, frame.end))
      at = frame.end
      frame = frameAt(bytes, at)
    }
    this.#kept = at === bytes.length ? [] : [bytes.subarray(at)]
    this.#keptLength = bytes.length - at
    this.#wanted = frame.end - at
  }
}

/** Where the payload is; when the bytes end before that is known, an end beyond them. */
function frameAt(bytes: Buffer, at: number): { readonly start: number; readonly end: number } {
  const length = (bytes[at + 1] ?? 0) & 127
  const start = at + (length === 126 ? 4 : length === 127 ? 10 : 2)
  if (bytes.length < start) return { start, end: start }
  if (length === 126) return { start, end: start + bytes.readUInt16BE(at + 2) }
  if (length === 127) return { start, end: start + Number(bytes.readBigUInt64BE(at + 2)) }
  return { start, end: start + length }
}

function masked(first: number, payload: Uint8Array, mask: Buffer): Buffer {
  const head = headOf(first, payload.length)
  const start = head.length + mask.length
  const frame = Buffer.allocUnsafe(start + payload.length)
  head.copy(frame)
  mask.copy(frame, head.length)
  for (let n = 0; n < payload.length; n += 1) frame[start + n] = (payload[n] ?? 0) ^ (mask[n & 3] ?? 0)
  return frame
}

function headOf(first: number, length: number): Buffer {
  if (length < 126) return Buffer.of(first, 0x80 | length)
  const head = Buffer.alloc(length < 65_536 ? 4 : 10)
  head[0] = first
  head[1] = 0x80 | (head.length === 4 ? 126 : 127)
  if (head.length === 4) head.writeUInt16BE(length, 2)
  else head.writeBigUInt64BE(BigInt(length), 2)
  return head
}
