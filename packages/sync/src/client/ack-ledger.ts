import { documentFrame } from '../protocol'

/**
 * Which local edits are in the server's storage. An edit counts as saved when a message that carried it, or a sync
 * step 2 sent after it, has been acked on the connection that it went through.
 */
export class AckLedger {
  #edits = 0
  #saved = 0
  /** For each document message of this connection not acked yet: how many edits are saved once it is. */
  #sent: number[] = []
  #acked = 0
  #offered: number | null = null
  #isSettled = false

  /** Local edits that are not known to be stored. */
  get waiting(): number {
    return this.#edits - this.#saved
  }

  /** Whether this connection has offered all that the server lacked, and had it acked. */
  get isSettled(): boolean {
    return this.#isSettled
  }

  /** Edits of an earlier visit that were not acked then. */
  restore(waiting: number): void {
    this.#edits += waiting
  }

  edited(): void {
    this.#edits += 1
  }

  connected(): void {
    this.#sent = []
    this.#acked = 0
    this.#offered = null
    this.#isSettled = false
  }

  /** `isLast`: whether nothing more of the same edits follows in another message. */
  sent(frame: Uint8Array, isLast = true): void {
    const kind = documentFrame(frame)
    if (kind === 'no') return
    if (kind === 'whole') this.#offered ??= this.#acked + this.#sent.length + 1
    // Before the first step 2, what was typed offline has not been sent: an update says nothing of what precedes it.
    this.#sent.push(this.#offered === null || !isLast ? 0 : this.#edits)
  }

  acked(count: number): void {
    for (const edits of this.#sent.splice(0, count - this.#acked)) this.#saved = Math.max(this.#saved, edits)
    this.#acked = Math.max(this.#acked, count)
    if (this.#offered !== null && count >= this.#offered) this.#isSettled = true
  }
}
