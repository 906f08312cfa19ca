/** What a raw client says: y-websocket's messages and Yjs's updates, written by hand, without a Y.Doc. */

const emptyUpdate = new Uint8Array([0, 0])
const emptyVector = new Uint8Array([0])

/** Yjs's kinds of struct, and its flag for one that stands after another. */
const text = 4
const hasOrigin = 0x80

class Writer {
  readonly #bytes: number[] = []

  uint(value: number): this {
    let left = value
    while (left > 127) {
      this.#bytes.push(128 | (left % 128))
      left = Math.floor(left / 128)
    }
    this.#bytes.push(left)
    return this
  }

  byte(value: number): this {
    this.#bytes.push(value)
    return this
  }

  raw(bytes: Uint8Array): this {
    for (const byte of bytes) this.#bytes.push(byte)
    return this
  }

  text(words: string): this {
    const bytes = Buffer.from(words)
    return this.uint(bytes.length).raw(bytes)
  }

  done(): Uint8Array {
    return Uint8Array.from(this.#bytes)
  }
}

/** The update of one keystroke: a character of this client in the root text `text`, after the one it typed before. */
export function keystroke(client: number, clock: number): Uint8Array {
  const writer = new Writer().uint(1).uint(1).uint(client).uint(clock)
  if (clock === 0) writer.byte(text).uint(1).text('text')
  else
    writer
      .byte(text | hasOrigin)
      .uint(client)
      .uint(clock - 1)
  return writer
    .text(String.fromCharCode(97 + (clock % 26)))
    .uint(0)
    .done()
}

/** Sync step 1: asks for what this state vector lacks. */
export function askState(vector: Uint8Array = emptyVector): Uint8Array {
  return framed(0, vector)
}

/** Sync step 2. */
export function state(update: Uint8Array = emptyUpdate): Uint8Array {
  return framed(1, update)
}

export function update(bytes: Uint8Array): Uint8Array {
  return framed(2, bytes)
}

/** A move of the caret, of the size that an editor's has: about 310 bytes. */
export function cursor(client: number, clock: number): Uint8Array {
  const place = { type: { client, clock: 3 }, tname: null, item: { client, clock: 100 + clock }, assoc: 0 }
  const person = { name: `Personne ${client % 1000}`, color: '#30bced', colorLight: '#30bced33' }
  const json = JSON.stringify({ user: person, cursor: { anchor: place, head: place } })
  const entry = new Writer().uint(1).uint(client).uint(clock).text(json).done()
  return new Writer().uint(1).uint(entry.length).raw(entry).done()
}

function framed(step: number, bytes: Uint8Array): Uint8Array {
  const head = new Writer().uint(0).uint(step).uint(bytes.length).done()
  const message = new Uint8Array(head.length + bytes.length)
  message.set(head)
  message.set(bytes, head.length)
  return message
}
