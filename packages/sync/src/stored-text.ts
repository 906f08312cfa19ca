import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import type { Change } from './document-state'
import { emptyUpdate, fold, foldThroughDocument } from './fold'
import { stateFrame } from './protocol'

type Clocks = ReadonlyMap<number, number>

/** Openers that come at the same moment mostly have the same vector. */
const mostCachedFrames = 16
const largestCachedVector = 4096

/** What is in storage of one document, as bytes: the only text that a room tells. */
export class StoredText {
  #base: Uint8Array
  #tail: Uint8Array[]
  #seq: number
  readonly #clocks: Map<number, number>
  readonly #frames = new Map<string, Uint8Array>()
  /** Updates stored since the last snapshot in the log. */
  sinceSnapshot: number

  /** `clocks`: how far each client wrote in these parts. `snapshotSeq`: what the log can give already folded. */
  constructor(stored: { parts: readonly Uint8Array[]; seq: number; snapshotSeq: number }, clocks: Clocks) {
    const [base = emptyUpdate, ...tail] = stored.parts
    this.#base = base
    this.#tail = tail
    this.#seq = stored.seq
    this.sinceSnapshot = stored.seq - stored.snapshotSeq
    this.#clocks = new Map(clocks)
  }

  get seq(): number {
    return this.#seq
  }

  append(bytes: Uint8Array, { advanced }: Pick<Change, 'advanced'>): void {
    this.#tail.push(bytes)
    this.#seq += 1
    this.sinceSnapshot += 1
    for (const [client, clock] of advanced) this.#clocks.set(client, clock)
    this.#frames.clear()
  }

  /** Everything, as one update. */
  state(): Uint8Array {
    if (this.#tail.length > 0) {
      this.#base = fold(this.parts())
      this.#tail = []
    }
    return this.#base
  }

  parts(): readonly Uint8Array[] {
    return [this.#base, ...this.#tail]
  }

  vector(): Uint8Array {
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, this.#clocks.size)
    for (const [client, clock] of this.#clocks) {
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, clock)
    }
    return encoding.toUint8Array(encoder)
  }

  /** What someone with this state vector lacks. Throws on a vector that is none. */
  missingFrom(vector: Uint8Array): Uint8Array {
    return Y.diffUpdate(this.state(), vector)
  }

  /** The same, as the frame of a sync step 2. */
  frameFor(vector: Uint8Array): Uint8Array {
    const key = vector.join()
    const known = this.#frames.get(key)
    if (known) return known
    const frame = stateFrame(this.missingFrom(vector))
    if (this.#frames.size >= mostCachedFrames) this.#frames.clear()
    if (vector.length <= largestCachedVector) this.#frames.set(key, frame)
    return frame
  }

  /** Makes the bytes as small as they get. Throws, and changes nothing, when the result would not hold everything. */
  compact(): Uint8Array {
    this.#base = foldThroughDocument(this.parts())
    this.#tail = []
    this.#frames.clear()
    return this.#base
  }
}
