import * as Y from 'yjs'
import type { DecodedUpdate } from './decode-update'

type Struct = Y.Item | Y.GC | Y.Skip
type Queue = { readonly structs: Struct[]; next: number }
type Wait = { readonly client: number; readonly until: number }

/**
 * Plays, on clocks alone, the order in which Yjs would take in the structs of an update: each after what it hangs on.
 * Tells without a Y.Doc whether anything is missing, and how far each client would come.
 */
export class Integration {
  /** The clocks that this update moves, and where it moves them. */
  readonly advanced = new Map<number, number>()
  readonly #known: ReadonlyMap<number, number>
  readonly #queues = new Map<number, Queue>()
  readonly #onTaken: (struct: Struct) => void

  /** `onTaken` is told of each struct that is not known, after those that it hangs on. */
  constructor(
    known: ReadonlyMap<number, number>,
    { structs }: DecodedUpdate,
    onTaken: (struct: Struct) => void,
  ) {
    this.#known = known
    this.#onTaken = onTaken
    for (const struct of structs) {
      const queue = this.#queues.get(struct.id.client)
      if (queue) queue.structs.push(struct)
      else this.#queues.set(struct.id.client, { structs: [struct], next: 0 })
    }
  }

  clock(client: number): number {
    return this.advanced.get(client) ?? this.#known.get(client) ?? 0
  }

  /** False when something that the update hangs on is neither known nor in it: Yjs would keep it waiting. */
  run(): boolean {
    for (const client of this.#queues.keys()) {
      if (!this.#drain({ client, until: Number.POSITIVE_INFINITY })) return false
    }
    return true
  }

  /** A stack of its own, because a hostile update may nest its dependencies as deep as it is long. */
  #drain(first: Wait): boolean {
    const stack: Wait[] = [first]
    const waiting = new Set([first.client])
    for (let wait = stack.at(-1); wait; wait = stack.at(-1)) {
      const missing = this.#advance(wait)
      if (missing === 'gap') return false
      if (missing === null) {
        stack.pop()
        waiting.delete(wait.client)
      } else {
        if (waiting.has(missing.client) || !this.#queues.has(missing.client)) return false
        stack.push(missing)
        waiting.add(missing.client)
      }
    }
    return true
  }

  /** Takes in structs of one client until the clock asked for; answers what must come before the next one. */
  #advance({ client, until }: Wait): Wait | 'gap' | null {
    const queue = this.#queues.get(client)
    while (queue && this.clock(client) < until) {
      const struct = queue.structs[queue.next]
      if (!struct) return until === Number.POSITIVE_INFINITY ? null : 'gap'
      const missing = this.#takeIn(struct)
      if (missing) return missing
      queue.next += 1
    }
    return null
  }

  #takeIn(struct: Struct): Wait | 'gap' | null {
    if (isSkip(struct)) return null
    const { client, clock } = struct.id
    const known = this.clock(client)
    if (clock > known) return 'gap'
    if (clock + struct.length <= known) return null
    const missing = this.#missing(struct)
    if (!missing) {
      this.advanced.set(client, clock + struct.length)
      this.#onTaken(struct)
    }
    return missing
  }

  #missing(struct: Y.Item | Y.GC): Wait | null {
    if (!('origin' in struct)) return null
    for (const id of [struct.origin, struct.rightOrigin, struct.parent]) {
      if (isId(id) && this.clock(id.client) <= id.clock) return { client: id.client, until: id.clock + 1 }
    }
    return null
  }
}

function isSkip(struct: Struct): struct is Y.Skip {
  return struct instanceof Y.Skip
}

function isId(value: unknown): value is Y.ID {
  return typeof value === 'object' && value !== null && 'client' in value && 'clock' in value
}
