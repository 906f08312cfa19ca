import type { Append, Appended, Snapshot, UpdateLog } from '../update-log'

/** What a server wants written. It is told only while it lives. */
type Write = {
  readonly batch: readonly Append[]
  readonly isHeard: () => boolean
  readonly resolve: (answers: readonly Appended[]) => void
  readonly reject: (error: unknown) => void
}

/** Whether it is written, whoever asked cannot tell. */
export class ConnectionLost extends Error {}

/** A server's way to the log, until it dies: a dead one is not heard and hears nothing. */
export type Line = { readonly log: UpdateLog; die(): void }

/**
 * A log that writes when the play says so: what becomes of a write that was under way when somebody died, or the
 * connection, is the play's to say.
 */
export class PlayedLog {
  commits = 0
  failures = 0
  readonly #log: UpdateLog
  /** After every write and before anyone hears of it. */
  readonly #written: () => Promise<void>
  #held: Write[] = []
  #snapshots: (() => Promise<void>)[] = []

  constructor(log: UpdateLog, written: () => Promise<void>) {
    this.#log = log
    this.#written = written
  }

  get isIdle(): boolean {
    return this.#held.length === 0
  }

  line(): Line {
    let isDead = false
    const isHeard = () => !isDead
    return {
      die: () => {
        isDead = true
      },
      log: {
        append: (batch) => this.#hold(batch, isHeard),
        read: (documentId) => this.#log.read(documentId),
        status: (documentId) => this.#log.status(documentId),
        erase: (erasure) => this.#log.erase(erasure),
        storeSnapshot: (snapshot) =>
          new Promise((resolve) => {
            if (!isDead) this.#snapshots.push(async () => resolve(await this.storeSnapshot(snapshot)))
          }),
      },
    }
  }

  async storeSnapshots(): Promise<void> {
    for (const store of this.#snapshots.splice(0)) await store()
  }

  async storeSnapshot(snapshot: Snapshot): Promise<boolean> {
    const isKept = await this.#log.storeSnapshot(snapshot)
    await this.#written()
    return isKept
  }

  /** Writes what is under way, and tells those who still hear. */
  async write(): Promise<void> {
    for (const { batch, resolve, isHeard } of this.#held.splice(0)) {
      const answers = await this.#append(batch)
      if (isHeard()) resolve(answers)
    }
  }

  /** What is under way is written; who waits for it hears that the connection is lost. */
  async writeAndFail(): Promise<void> {
    for (const { batch, reject } of this.#held.splice(0)) {
      await this.#append(batch)
      this.#fail(reject)
    }
  }

  /** Who waits hears that the connection is lost, and what was under way is written all the same, later. */
  failAndWriteLater(): void {
    for (const { reject } of this.#held) this.#fail(reject)
  }

  /** What is under way is never written; who waits hears that the connection is lost. */
  fail(): void {
    for (const { reject } of this.#held.splice(0)) this.#fail(reject)
  }

  /** What is under way is never written, and nobody hears of it. */
  drop(): void {
    this.#held = []
  }

  #hold(batch: readonly Append[], isHeard: () => boolean): Promise<readonly Appended[]> {
    return new Promise((resolve, reject) => {
      if (isHeard()) this.#held.push({ batch, isHeard, resolve, reject })
    })
  }

  #fail(reject: Write['reject']): void {
    this.failures += 1
    reject(new ConnectionLost())
  }

  async #append(batch: readonly Append[]): Promise<readonly Appended[]> {
    const answers = await this.#log.append(batch)
    this.commits += 1
    await this.#written()
    return answers
  }
}
