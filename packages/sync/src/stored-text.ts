import * as Y from 'yjs'
import type { Change } from './document-state'
import { Parcel } from './parcel'
import { controlFrame, stateFrame, updateFrame } from './protocol'
import { encodeVector } from './state-vector'

/** Openers that come at the same moment mostly have the same vector. */
const mostCachedStates = 16
const largestCachedVector = 4096

/** An update as it is stored, the message that tells it, mostly the one that brought it, and what it adds. */
export type StoredUpdate = {
  readonly bytes: Uint8Array
  readonly message: Uint8Array
  readonly change: Pick<Change, 'advanced' | 'deletions'>
}

/** What is kept of an update: there may be thousands. */
type Told = {
  readonly message: Uint8Array
  /** How much of the message comes before the update. */
  readonly head: number
  /** Whom it is of no use to: whoever has this client's writing up to this clock. No client: it is of use to all. */
  readonly client: number | null
  readonly clock: number
}

/**
 * What is in storage of one document, as bytes: the only text that a room tells. A folded base, and the updates stored
 * since: what somebody lacks of the base is reckoned once for all who come with the same vector, and the rest is told as
 * it came.
 */
export class StoredText {
  #base: Uint8Array
  readonly #tail: Told[]
  #tailBytes = 0
  #seq: number
  readonly #clocks: Map<number, number>
  #vector: Uint8Array | null = null
  /** What is lacking of the base, as the message of a sync step 2, by state vector. */
  readonly #states = new Map<string, Uint8Array>()
  #opener: { readonly key: string; readonly parcel: Parcel } | null = null

  /** `clocks`: how far each client wrote, base and tail; `seq`: the position of the last update in the tail. */
  constructor(
    stored: { readonly base: Uint8Array; readonly tail: readonly StoredUpdate[]; readonly seq: number },
    clocks: ReadonlyMap<number, number>,
  ) {
    this.#base = stored.base
    this.#tail = stored.tail.map(told)
    for (const { bytes } of stored.tail) this.#tailBytes += bytes.length
    this.#seq = stored.seq
    this.#clocks = new Map(clocks)
  }

  get seq(): number {
    return this.#seq
  }

  /** What a fold would save those who open the document. */
  get tail(): { readonly updates: number; readonly bytes: number } {
    return { updates: this.#tail.length, bytes: this.#tailBytes }
  }

  append(update: StoredUpdate): void {
    this.#tail.push(told(update))
    this.#tailBytes += update.bytes.length
    this.#seq += 1
    for (const [client, clock] of update.change.advanced) this.#clocks.set(client, clock)
    this.#vector = null
    this.#opener = null
  }

  parts(): readonly Uint8Array[] {
    return [this.#base, ...this.#tail.map(bytesOf)]
  }

  vector(): Uint8Array {
    this.#vector ??= encodeVector(this.#clocks)
    return this.#vector
  }

  /** Everything that someone with this state vector lacks, and the word that it is all. Throws on a vector that is none. */
  openerFor(vector: Uint8Array): Parcel {
    const key = vector.join()
    if (this.#opener?.key === key) return this.#opener.parcel
    const known = Y.decodeStateVector(vector)
    const lacking = this.#tail.filter((each) => addsTo(known, each))
    const parcel = new Parcel([
      this.#stateFor(key, vector),
      ...lacking.map(({ message }) => message),
      controlFrame({ type: 'opened' }),
    ])
    this.#opener = { key, parcel }
    return parcel
  }

  /** What was stored after this position, as updates: the base too, when it has been folded into it meanwhile. */
  since(seq: number): Parcel {
    const from = this.#tail.length - (this.#seq - seq)
    const tail = this.#tail.slice(Math.max(0, from)).map(({ message }) => message)
    return new Parcel(from >= 0 ? tail : [updateFrame(this.#base), ...tail])
  }

  /** Lets go of what was reckoned for those who came at the same moment. */
  forget(): void {
    this.#states.clear()
    this.#opener = null
  }

  /** Puts `base` in the place of the first `count` parts, which it holds. */
  replace(count: number, base: Uint8Array): void {
    this.#base = base
    for (const { message, head } of this.#tail.splice(0, count - 1)) {
      this.#tailBytes -= message.length - head
    }
    this.forget()
  }

  #stateFor(key: string, vector: Uint8Array): Uint8Array {
    const known = this.#states.get(key)
    if (known) return known
    const frame = stateFrame(isEmpty(vector) ? this.#base : Y.diffUpdate(this.#base, vector))
    if (this.#states.size >= mostCachedStates) this.#states.clear()
    if (vector.length <= largestCachedVector) this.#states.set(key, frame)
    return frame
  }
}

function told({ bytes, message, change: { advanced, deletions } }: StoredUpdate): Told {
  const [only, ...others] = advanced
  // A vector tells nothing of deletions.
  const isOfUseToAll = only === undefined || others.length > 0 || deletions.length > 0
  const [client, clock] = isOfUseToAll ? [null, 0] : only
  return { message, head: message.length - bytes.length, client, clock }
}

function bytesOf({ message, head }: Told): Uint8Array {
  return message.subarray(head)
}

/** Whether an update says something to whoever has this vector. */
function addsTo(known: ReadonlyMap<number, number>, { client, clock }: Told): boolean {
  return client === null || (known.get(client) ?? 0) < clock
}

/** Whoever has this vector has nothing. */
function isEmpty(vector: Uint8Array): boolean {
  return vector.length === 1 && vector[0] === 0
}
