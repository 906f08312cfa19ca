import type { Append, Appended, UpdateLog } from './update-log'

type Submission = {
  readonly append: Append
  readonly resolve: (appended: Appended) => void
  readonly reject: (error: unknown) => void
}

/**
 * Group commit: one write to the log at a time, for all rooms together. Idle, it writes at once; while a write is under
 * way, submissions gather for the next one. A room submits again only after its answer.
 */
export class Committer {
  readonly #log: UpdateLog
  #waiting: Submission[] = []
  #writing = false

  constructor(log: UpdateLog) {
    this.#log = log
  }

  /** Resolves once the updates are in storage, or with why they are not. Rejects when nobody can tell. */
  submit(append: Append): Promise<Appended> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ append, resolve, reject })
      // Rooms that speak in the same turn of the event loop share the write.
      if (!this.#writing) {
        this.#writing = true
        queueMicrotask(() => void this.#writeAll())
      }
    })
  }

  async #writeAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting
      this.#waiting = []
      await this.#write(batch)
    }
    this.#writing = false
  }

  async #write(batch: readonly Submission[]): Promise<void> {
    try {
      const answers = await this.#log.append(batch.map(({ append }) => append))
      const byDocument = new Map(answers.map((answer) => [answer.documentId, answer]))
      for (const { append, resolve, reject } of batch) {
        const answer = byDocument.get(append.documentId)
        if (answer) resolve(answer)
        else reject(new Error(`the log gave no answer for ${append.documentId}`))
      }
    } catch (error) {
      for (const { reject } of batch) reject(error)
    }
  }
}
