import type { RoomTools } from './shared-document'
import type { StoredText } from './stored-text'

/** A fold is due after so many updates, once nothing more comes for a moment. */
export const updatesPerFold = 500
const quietMilliseconds = 500
/** Before, when they weigh this much: who opens the document is told them one by one. */
const bytesPerFold = 256 * 1024
/** In a document where nothing has been written for this long, at all. */
const idleMilliseconds = 60_000

type Tools = Pick<RoomTools, 'log' | 'fold' | 'meter' | 'now' | 'onFault'>

/** When the history of an open document is folded, and where the folded state goes. Reading gets shorter, nothing changes. */
export class Folds {
  readonly #of: { readonly documentId: string; readonly epoch: number }
  readonly #text: StoredText
  readonly #tools: Tools
  #writtenAt: number
  #folding: Promise<void> | null = null
  /** A fold that failed is not tried again at each edit. */
  #foldableAt = Number.NEGATIVE_INFINITY
  #quiet: ReturnType<typeof setTimeout> | null = null
  #isOver = false

  constructor(of: { documentId: string; epoch: number }, text: StoredText, tools: Tools) {
    this.#of = of
    this.#text = text
    this.#tools = tools
    this.#writtenAt = tools.now().getTime()
  }

  /** Something has been added to the text. */
  written(): void {
    this.#writtenAt = this.#tools.now().getTime()
    void this.foldIfDue()
    this.#foldOnceQuiet()
  }

  /** Keeps a folded state in the log when that is worth it. */
  async foldIfDue(): Promise<void> {
    if (this.#isOver || this.#folding || !this.#isDue()) return
    await this.#start()
  }

  /** Folds all that is stored so far, due or not: who opens the document from then on is told nothing that is deleted. */
  async foldNow(): Promise<void> {
    await this.#folding
    if (!this.#isOver && this.#text.tail.updates > 0) await this.#start()
  }

  #start(): Promise<void> {
    this.#folding ??= this.#fold()
      .catch((error) => {
        this.#tools.onFault(error)
        this.#foldableAt = this.#tools.now().getTime() + idleMilliseconds
      })
      .finally(() => {
        this.#folding = null
      })
    return this.#folding
  }

  /** Folds nothing more: the room is over. */
  stop(): void {
    this.#isOver = true
    if (this.#quiet) clearTimeout(this.#quiet)
  }

  #isDue(): boolean {
    const { updates, bytes } = this.#text.tail
    const now = this.#tools.now().getTime()
    if (updates === 0 || now < this.#foldableAt) return false
    const quiet = now - this.#writtenAt
    return (
      bytes >= bytesPerFold ||
      quiet >= idleMilliseconds ||
      (quiet >= quietMilliseconds && updates >= updatesPerFold)
    )
  }

  async #fold(): Promise<void> {
    const text = this.#text
    const parts = text.parts()
    const { seq } = text
    const began = performance.now()
    const state = await this.#tools.fold(parts)
    const bytesBefore = parts.reduce((sum, { length }) => sum + length, 0)
    this.#tools.meter.folded(bytesBefore, state.length, performance.now() - began)
    text.replace(parts.length, state)
    await this.#tools.log.storeSnapshot({ ...this.#of, seq, state, at: this.#tools.now() })
  }

  #foldOnceQuiet(): void {
    if (this.#isOver || this.#quiet || this.#text.tail.updates < updatesPerFold) return
    this.#quiet = setTimeout(() => {
      this.#quiet = null
      void this.foldIfDue()
      this.#foldOnceQuiet()
    }, quietMilliseconds)
    this.#quiet.unref()
  }
}
