import type { Source } from './committer'
import type { Change } from './document-state'
import type { Session } from './session'
import type { RoomTools } from './shared-document'
import type { Append, Appended, AppendRefusal, PendingUpdate } from './update-log'

/** A message that has its turn among those on their way to storage; without an update, one that only waits for it. */
export type Entry = {
  readonly session: Session
  /** Its number among the document messages of its session, or that of the last one before it. */
  readonly count: number
  /** The state vector of somebody who asks for the state, with what they have sent before. */
  readonly asks?: Uint8Array
  readonly stored: {
    readonly update: PendingUpdate
    readonly change: Change
    /** What tells it to the others. */
    readonly message: Uint8Array
  } | null
}

export type QueueEvents = {
  /** In order, together; with what the log says is now the last position. Null: nothing had to be stored. */
  stored(entries: readonly Entry[], headSeq: number | null): void
  /** None of these is stored, nor anything queued behind them. */
  refused(entries: readonly Entry[], reason: AppendRefusal): void
  /** Nobody can tell whether what was under way is stored; what waited behind it is not. */
  failed(error: unknown): void
}

/** What one document may put into one commit. */
const mostUpdates = 512
const mostBytes = 256 * 1024
/** So many writes may follow each other before the pause between them is kept. */
const writesAtOnce = 8

type Tools = Pick<RoomTools, 'committer' | 'pauseMilliseconds'>

/**
 * What waits to be stored in one document. Whatever has come by the time a commit starts goes with it; what comes
 * meanwhile goes with the next one, a few milliseconds after the last at the earliest.
 *
 * A message that adds nothing still waits for those before it: what it repeats may not be in storage yet.
 */
export class WriteQueue implements Source {
  readonly #documentId: string
  readonly #epoch: number
  readonly #tools: Tools
  readonly #events: QueueEvents
  #entries: Entry[] = []
  #underWay: readonly Entry[] = []
  #settled: (() => void)[] = []
  /** Those who wait to write by themselves, and whether somebody does. */
  #turns: (() => void)[] = []
  #isHeld = false
  /** Writes that may start without a pause, at the time of `#countedAt`. */
  #credit = writesAtOnce
  #countedAt = 0

  constructor(documentId: string, epoch: number, tools: Tools, events: QueueEvents) {
    this.#documentId = documentId
    this.#epoch = epoch
    this.#tools = tools
    this.#events = events
  }

  /** How many messages have no answer yet. */
  get waiting(): number {
    return this.#entries.length + this.#underWay.length
  }

  push(entry: Entry): void {
    if (this.waiting === 0 && !entry.stored) {
      this.#events.stored([entry], null)
      return
    }
    this.#entries.push(entry)
    if (this.#entries.length === 1 && this.#underWay.length === 0 && !this.#isHeld) this.#ask()
  }

  /**
   * Runs this while nothing of the document is on its way to storage: after what was pushed before, but for what comes
   * while that is being written, and before the rest. One at a time.
   */
  async alone<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.waiting === 0 && !this.#isHeld) this.#isHeld = true
    else await new Promise<void>((resolve) => this.#turns.push(resolve))
    try {
      return await work()
    } finally {
      this.#isHeld = false
      this.#goOn()
    }
  }

  /** Resolves when everything pushed so far has its answer. */
  settled(): Promise<void> {
    if (this.waiting === 0 && !this.#isHeld) return Promise.resolve()
    return new Promise((resolve) => this.#settled.push(resolve))
  }

  take(): Append | null {
    if (this.#isHeld) return null
    this.#underWay = this.#entries.splice(0, howMany(this.#entries))
    const updates = this.#underWay.flatMap(({ stored }) => (stored ? [stored.update] : []))
    return updates.length > 0 ? { documentId: this.#documentId, epoch: this.#epoch, updates } : null
  }

  answer(answer: Appended): void {
    const entries = this.#underWay
    this.#underWay = []
    if (answer.kind === 'stored') this.#events.stored(entries, answer.headSeq)
    else this.#events.refused([...entries, ...this.#entries.splice(0)], answer.reason)
    this.#goOn()
  }

  fail(error: unknown): void {
    this.#underWay = []
    this.#entries = []
    this.#events.failed(error)
    this.#goOn()
  }

  #ask(): void {
    const wait = this.#pause()
    if (wait === 0) this.#tools.committer.ask(this)
    else setTimeout(() => this.#tools.committer.ask(this), wait)
  }

  /** How long to wait for the next write, in milliseconds. */
  #pause(): number {
    const { pauseMilliseconds } = this.#tools
    if (pauseMilliseconds === 0) return 0
    const now = performance.now()
    const earned = (now - this.#countedAt) / pauseMilliseconds
    this.#credit = Math.min(writesAtOnce, this.#credit + earned) - 1
    this.#countedAt = now
    return this.#credit >= 0 ? 0 : -this.#credit * pauseMilliseconds
  }

  #goOn(): void {
    const turn = this.#turns.shift()
    if (turn) {
      this.#isHeld = true
      turn()
      return
    }
    while (this.#entries[0] && !this.#entries[0].stored) {
      const known = this.#entries.findIndex(({ stored }) => stored !== null)
      this.#events.stored(this.#entries.splice(0, known < 0 ? this.#entries.length : known), null)
    }
    if (this.#entries.length > 0) this.#ask()
    else for (const resolve of this.#settled.splice(0)) resolve()
  }
}

/** At least one, whatever its size. */
function howMany(entries: readonly Entry[]): number {
  let updates = 0
  let bytes = 0
  let taken = 0
  for (const { stored } of entries) {
    updates += stored ? 1 : 0
    bytes += stored?.update.bytes.length ?? 0
    if (taken > 0 && (updates > mostUpdates || bytes > mostBytes)) break
    taken += 1
  }
  return taken
}
