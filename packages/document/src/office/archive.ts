import { Inflate } from 'fflate'
import { type Entry, readDirectory } from './archive-directory'
import { NotReadable } from './not-readable'

/** What all that is read of an archive may hold once inflated: what is beyond is never made. */
const mostInflatedBytes = 24 * 1024 * 1024
/** As many as the longest text of ours takes in XML, with room for what word processors add. */
const mostTextBytes = 6 * 1024 * 1024
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
    const decoder = new TextDecoder('utf-8', { fatal: true })
    let text = ''
    try {
      // Piece by piece: its bytes are never there beside all of its letters.
      this.#read(name, mostTextBytes, (piece) => {
        text += decoder.decode(piece, { stream: true })
      })
      return text + decoder.decode()
    } catch (error) {
      throw error instanceof NotReadable ? error : new NotReadable('unreadable')
    }
  }

  /** The bytes of a file; null when it is not there. Throws NotReadable, beyond all measure above all. */
  file(name: string): Uint8Array | null {
    const pieces: Uint8Array[] = []
    return this.#read(name, mostInflatedBytes, (piece) => pieces.push(piece)) ? joined(pieces) : null
  }

  /** Whether it is there. */
  #read(name: string, most: number, take: (piece: Uint8Array) => void): boolean {
    const entry = this.#entries.get(name)
    if (entry === undefined) return false
    const packed = this.#packed(entry)
    if (entry.method === 8) this.#inflate(packed, most, take)
    else if (entry.method === 0) {
      this.#count(packed.length, packed.length, most)
      take(packed)
    } else throw new NotReadable('unreadable')
    return true
  }

  /** Where its bytes begin, its own header says. */
  #packed({ at, packedBytes }: Entry): Uint8Array {
    const view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset + at, 30)
    if (view.getUint32(0, true) !== 0x04034b50) throw new NotReadable('unreadable')
    const from = at + 30 + view.getUint16(26, true) + view.getUint16(28, true)
    return this.#bytes.subarray(from, from + packedBytes)
  }

  /** `length`: of this file so far, these bytes among them. */
  #count(bytes: number, length: number, most: number): void {
    this.#inflated += bytes
    if (length > most || this.#inflated > mostInflatedBytes) throw new NotReadable('too-big')
  }

  #inflate(packed: Uint8Array, most: number, take: (piece: Uint8Array) => void): void {
    let [length, isWhole] = [0, false]
    const inflate = new Inflate((piece, isLast) => {
      length += piece.length
      isWhole = isLast
      this.#count(piece.length, length, most)
      take(piece)
    })
    for (let at = 0; at < packed.length; at += sliceBytes) {
      push(inflate, packed.subarray(at, at + sliceBytes), at + sliceBytes >= packed.length)
      if (length > surelySmallBytes && length > packed.length * mostRatio) throw new NotReadable('too-big')
    }
    if (!isWhole) throw new NotReadable('unreadable')
  }
}

function push(inflate: Inflate, slice: Uint8Array, isLast: boolean): void {
  try {
    inflate.push(slice, isLast)
  } catch (error) {
    throw error instanceof NotReadable ? error : new NotReadable('unreadable')
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
