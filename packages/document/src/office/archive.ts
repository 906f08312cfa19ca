import { Inflate } from 'fflate'
import { type Entry, readDirectory } from './archive-directory'
import { NotReadable } from './not-readable'

/** What all that is read of an archive may hold once inflated: what is beyond is never made. */
const mostInflatedBytes = 24 * 1024 * 1024
/** No honest text shrinks more, once it is a megabyte long. */
const mostRatio = 100
const surelySmallBytes = 1024 * 1024
/** A slice inflates to about a thousand times its size at most. */
const sliceBytes = 4096

/** A ZIP of which single files are read, each when it is asked for. */
export class Archive {
  readonly #bytes: Uint8Array
  readonly #entries: ReadonlyMap<string, Entry>
  #inflated = 0

  /** Throws NotReadable. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#entries = readDirectory(bytes)
  }

  has(name: string): boolean {
    return this.#entries.has(name)
  }

  /** The text of a file; empty when it is not there. Throws NotReadable. */
  text(name: string): string {
    const bytes = this.file(name)
    if (bytes === null) return ''
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    } catch {
      throw new NotReadable('unreadable')
    }
  }

  /** The bytes of a file; null when it is not there. Throws NotReadable, beyond all measure above all. */
  file(name: string): Uint8Array | null {
    const entry = this.#entries.get(name)
    if (entry === undefined) return null
    const packed = this.#packed(entry)
    if (entry.method === 0) {
      this.#count(packed.length, Number.POSITIVE_INFINITY)
      return packed
    }
    if (entry.method !== 8) throw new NotReadable('unreadable')
    return this.#inflate(packed)
  }

  /** Where its bytes begin, its own header says. */
  #packed({ at, packedBytes }: Entry): Uint8Array {
    const view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset + at, 30)
    if (view.getUint32(0, true) !== 0x04034b50) throw new NotReadable('unreadable')
    const from = at + 30 + view.getUint16(26, true) + view.getUint16(28, true)
    return this.#bytes.subarray(from, from + packedBytes)
  }

  #count(bytes: number, packedBytes: number): void {
    this.#inflated += bytes
    const isBomb = bytes > surelySmallBytes && bytes > packedBytes * mostRatio
    if (isBomb || this.#inflated > mostInflatedBytes) throw new NotReadable('too-big')
  }

  #inflate(packed: Uint8Array): Uint8Array {
    const pieces: Uint8Array[] = []
    let [length, isWhole] = [0, false]
    const inflate = new Inflate((piece, isLast) => {
      pieces.push(piece)
      length += piece.length
      isWhole = isLast
      this.#count(piece.length, Number.POSITIVE_INFINITY)
    })
    for (let at = 0; at < packed.length; at += sliceBytes) {
      push(inflate, packed.subarray(at, at + sliceBytes), at + sliceBytes >= packed.length)
      if (length > surelySmallBytes && length > packed.length * mostRatio) throw new NotReadable('too-big')
    }
    if (!isWhole) throw new NotReadable('unreadable')
    return joined(pieces, length)
  }
}

function push(inflate: Inflate, slice: Uint8Array, isLast: boolean): void {
  try {
    inflate.push(slice, isLast)
  } catch (error) {
    throw error instanceof NotReadable ? error : new NotReadable('unreadable')
  }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
