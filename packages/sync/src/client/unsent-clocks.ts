import type * as Y from 'yjs'
import type { UnsentFrom } from './lost-insertions'

/** Where the edits begin that the server is not known to have stored, of this visit and of an earlier one. */
export class UnsentClocks {
  #client = 0
  /** The clock of `#client` before each edit of this visit that waits, oldest first. */
  #clocks: number[] = []
  #earlier = new Map<number, number>()

  /** What an earlier visit had written with `toString`; anything else is none. */
  restore(kept: string | null): void {
    this.#earlier = new Map(readPairs(kept))
  }

  edited({ doc, beforeState }: Y.Transaction): void {
    if (doc.clientID !== this.#client) this.#become(doc.clientID)
    this.#clocks.push(beforeState.get(doc.clientID) ?? 0)
  }

  /** `waiting`: how many edits are not acked yet, those of an earlier visit first. */
  keepLast(waiting: number): void {
    this.#clocks.splice(0, this.#clocks.length - waiting)
    if (waiting === 0) this.#earlier.clear()
  }

  get from(): UnsentFrom {
    const [first] = this.#clocks
    return first === undefined ? this.#earlier : new Map(this.#earlier).set(this.#client, first)
  }

  toString(): string {
    return JSON.stringify([...this.from])
  }

  /** Yjs gives a document another client id when somebody else writes under its own. */
  #become(client: number): void {
    this.#earlier = new Map(this.from)
    this.#client = client
    this.#clocks = []
  }
}

function readPairs(kept: string | null): [number, number][] {
  try {
    const pairs: unknown = JSON.parse(kept ?? '[]')
    return Array.isArray(pairs) ? pairs.filter(isPair) : []
  } catch {
    return []
  }
}

function isPair(value: unknown): value is [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every(Number.isSafeInteger)
}
