import type { Committer } from './committer'
import type { Change } from './document-state'
import type { Session } from './session'
import type { Append, AppendRefusal, PendingUpdate } from './update-log'

/** A document message on its way to storage; without an update, one that added nothing and only waits its turn. */
export type Entry = {
  readonly session: Session
  /** Its number among the document messages of its session. */
  readonly count: number
  readonly stored: { readonly update: PendingUpdate; readonly change: Change } | null
}

export type QueueEvents = {
  /** In order, together; with what the log says is now the last position. Null: nothing had to be stored. */
  stored(entries: readonly Entry[], headSeq: number | null): void
  /** None of these is stored, nor anything queued behind them. */
  refused(entries: readonly Entry[], reason: AppendRefusal): void
  /** Nobody can tell whether what was under way is stored; what waited behind it is not. */
  failed(error: unknown): void
}

const mostUpdates = 64
const mostBytes = 64 * 1024

/**
 * What waits to be stored in one document. Empty and idle, an update goes out at once; while a write is under way the
 * next ones gather, so that a busy room costs one write per round trip.
 *
 * A message that adds nothing still waits for those before it: what it repeats may not be in storage yet.
 */
export class WriteQueue {
  readonly #documentId: string
  readonly #epoch: number
  readonly #committer: Committer
  readonly #events: QueueEvents
  #entries: Entry[] = []
  #writing = false
  #settled: (() => void)[] = []

  constructor(documentId: string, epoch: number, committer: Committer, events: QueueEvents) {
    this.#documentId = documentId
    this.#epoch = epoch
    this.#committer = committer
    this.#events = events
  }

  get #isEmpty(): boolean {
    return !this.#writing && this.#entries.length === 0
  }

  push(entry: Entry): void {
    this.#entries.push(entry)
    if (!this.#writing) void this.#run()
  }

  /** Resolves when everything pushed so far has its answer. */
  settled(): Promise<void> {
    if (this.#isEmpty) return Promise.resolve()
    return new Promise((resolve) => this.#settled.push(resolve))
  }

  async #run(): Promise<void> {
    this.#writing = true
    while (this.#entries.length > 0) {
      const entries = this.#take()
      const updates = entries.flatMap(({ stored }) => (stored ? [stored.update] : []))
      if (updates.length === 0) this.#events.stored(entries, null)
      else await this.#write(entries, { documentId: this.#documentId, epoch: this.#epoch, updates })
    }
    this.#writing = false
    for (const resolve of this.#settled.splice(0)) resolve()
  }

  async #write(entries: readonly Entry[], append: Append): Promise<void> {
    try {
      const answer = await this.#committer.submit(append)
      if (answer.kind === 'stored') this.#events.stored(entries, answer.headSeq)
      else this.#events.refused([...entries, ...this.#entries.splice(0)], answer.reason)
    } catch (error) {
      this.#entries = []
      this.#events.failed(error)
    }
  }

  #take(): Entry[] {
    let updates = 0
    let bytes = 0
    let taken = 0
    for (const { stored } of this.#entries) {
      updates += stored ? 1 : 0
      bytes += stored?.update.bytes.length ?? 0
      if (taken > 0 && (updates > mostUpdates || bytes > mostBytes)) break
      taken += 1
    }
    return this.#entries.splice(0, taken)
  }
}
