import * as decoding from 'lib0/decoding'
import type { RefusedReason } from '../protocol'
import { ConnectionLost } from './played-log'
import type { Stored } from './stored'
import type { Typist, Witness } from './typist'

/** Compares what is said with what is stored, at the moment when it is said. */
export class Judge implements Witness {
  refusals = 0
  readonly #stored: Stored
  readonly #faults: string[] = []
  /** One message may be given to many. */
  readonly #found = new WeakSet<Uint8Array>()

  constructor(stored: Stored) {
    this.#stored = stored
  }

  told(message: Uint8Array): void {
    if (this.#found.has(message)) return
    this.#found.add(message)
    const decoder = decoding.createDecoder(message)
    if (decoding.readVarUint(decoder) !== 0 || decoding.readVarUint(decoder) === 0) return
    if (this.#stored.lacks(decoding.readVarUint8Array(decoder))) this.#find('[S2] told, and not stored')
  }

  acked(documents: readonly Uint8Array[]): void {
    if (documents.some((bytes) => this.#stored.lacks(bytes))) this.#find('[S1] acked, and not stored')
  }

  /** An honest edit is refused only while somebody may not write. */
  refused(reason: RefusedReason): void {
    this.refusals += 1
    if (reason !== 'read-only' && reason !== 'not-writable')
      this.#find(`an honest edit was refused: ${reason}`)
  }

  /** What went wrong in the server without anyone's doing. */
  fault(error: unknown): void {
    if (error instanceof ConnectionLost) return
    if (error instanceof Error && error.message === 'someone else has written to this document') return
    this.#find(`the server reports ${error instanceof Error ? error.stack : error}`)
  }

  /** Throws what was found. */
  judge(typists: readonly Typist[]): void {
    for (const typist of typists) {
      if (typist.takeSaved().some((edit) => this.#stored.lacks(edit)))
        this.#find('[S1] shown as saved, and not stored')
    }
    if (this.#faults.length > 0) throw new Error(this.#faults.join('\n'))
  }

  #find(fault: string): void {
    this.#faults.push(fault)
  }
}
