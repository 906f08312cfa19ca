import * as Y from 'yjs'

/** So many characters of one client, from a clock on. */
export type Run = (client: number, clock: number, length: number) => void

export type Heard = {
  readonly asksState?: () => void
  /** Sync step 2 or an update. */
  readonly document?: (bytes: Uint8Array, isState: boolean) => void
  /** The first so many document messages of this connection are stored. */
  readonly acked?: (count: number) => void
}

/** Reads one message of the server; presence is passed over. */
export function readMessage(message: Buffer, heard: Heard): void {
  if (message[0] === 100) readControl(message, heard)
  else if (message[0] === 0 && message[1] === 0) heard.asksState?.()
  else if (message[0] === 0) readDocument(message, heard)
}

function readDocument(message: Buffer, heard: Heard): void {
  const reader = new Reader(message, 2)
  reader.uint()
  heard.document?.(message.subarray(reader.at), message[1] === 1)
}

function readControl(message: Buffer, heard: Heard): void {
  const reader = new Reader(message, 1)
  reader.uint()
  const said: unknown = JSON.parse(message.toString('utf8', reader.at))
  if (isAck(said)) heard.acked?.(said.count)
}

function isAck(said: unknown): said is { readonly count: number } {
  return typeof said === 'object' && said !== null && 'type' in said && said.type === 'ack' && 'count' in said
}

/** Which characters an update brings. Whatever is more than text goes through Yjs itself. */
export function scanUpdate(update: Uint8Array, run: Run): void {
  const reader = new Reader(update, 0)
  for (let clients = reader.uint(); clients > 0; clients -= 1) {
    const structs = reader.uint()
    const client = reader.uint()
    const from = reader.uint()
    const length = textLength(reader, structs)
    if (length === null) {
      scanByYjs(update, run)
      return
    }
    run(client, from, length)
  }
}

/** How many clocks so many structs take; null when one of them is no text. */
function textLength(reader: Reader, structs: number): number | null {
  let length = 0
  for (let n = 0; n < structs; n += 1) {
    const taken = reader.struct()
    if (taken === null) return null
    length += taken
  }
  return length
}

function scanByYjs(update: Uint8Array, run: Run): void {
  for (const { id, length } of Y.decodeUpdate(update).structs) run(id.client, id.clock, length)
}

const kind = { collected: 0, deleted: 1, text: 4, skip: 10 } as const

class Reader {
  readonly #bytes: Uint8Array
  at: number

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes
    this.at = at
  }

  uint(): number {
    let value = 0
    for (let factor = 1; ; factor *= 128) {
      const byte = this.#bytes[this.at] ?? 0
      this.at += 1
      value += (byte & 127) * factor
      if (byte < 128) return value
    }
  }

  /** The clocks that the next struct takes; null when it is neither text nor a hole. */
  struct(): number | null {
    const info = this.#bytes[this.at] ?? 0
    this.at += 1
    const which = info & 31
    if (which === kind.collected || which === kind.skip) return this.uint()
    this.#place(info)
    if (which === kind.deleted) return this.uint()
    if (which !== kind.text) return null
    const length = this.uint()
    this.at += length
    // ASCII only is typed here: a byte is a clock.
    return length
  }

  /** Its neighbours, or its parent when it has none. */
  #place(info: number): void {
    if (info & 0x80) this.#id()
    if (info & 0x40) this.#id()
    if ((info & 0xc0) !== 0) return
    if (this.uint() === 1) this.#skipText()
    else this.#id()
    if (info & 0x20) this.#skipText()
  }

  #id(): void {
    this.uint()
    this.uint()
  }

  #skipText(): void {
    const length = this.uint()
    this.at += length
  }
}
