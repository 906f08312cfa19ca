import type { Meter } from './meter'
import type { Append, Appended, UpdateLog } from './update-log'

/** Something with updates to store. */
export type Source = {
  /** What to store now, called when a commit starts; null when nothing is left. Then comes `answer` or `fail`. */
  take(): Append | null
  answer(appended: Appended): void
  /** Nobody can tell whether it is stored. */
  fail(error: unknown): void
}

const longestWindowMilliseconds = 10
/** How much longer the window gets with each update that the last commits carried. */
const millisecondsPerUpdate = 0.05

/**
 * Group commit: one write to the log at a time, for all rooms together. Idle, it writes at the end of the turn of the
 * event loop; while a write is under way, and under load for a moment longer, updates gather for the next one.
 */
export class Committer {
  readonly #log: UpdateLog
  readonly #meter: Meter
  readonly #shortestWindow: number
  #waiting = new Set<Source>()
  #writing = false
  #startedAt = 0
  /** Updates in a commit, smoothed. */
  #load = 0

  /** `shortestWindow`: milliseconds from one commit's start to the next. Who writes while all is quiet never waits for it. */
  constructor(log: UpdateLog, meter: Meter, shortestWindow: number) {
    this.#log = log
    this.#meter = meter
    this.#shortestWindow = shortestWindow
  }

  /** Has the source asked for what it wants stored. It asks again for what comes after its answer. */
  ask(source: Source): void {
    this.#waiting.add(source)
    if (this.#writing) return
    this.#writing = true
    this.#schedule()
  }

  #schedule(): void {
    const wait = this.#startedAt + this.#window() - performance.now()
    if (wait >= 1) setTimeout(() => void this.#write(), wait)
    // After everything that has come in this turn.
    else setImmediate(() => void this.#write())
  }

  #window(): number {
    const gathering = Math.min(longestWindowMilliseconds, this.#load * millisecondsPerUpdate)
    return Math.max(this.#shortestWindow, gathering)
  }

  async #write(): Promise<void> {
    this.#startedAt = performance.now()
    const taken = takeAll(this.#waiting)
    this.#waiting = new Set()
    if (taken.length > 0) await this.#commit(taken)
    this.#writing = this.#waiting.size > 0
    if (this.#writing) this.#schedule()
  }

  async #commit(taken: readonly Taken[]): Promise<void> {
    const updates = taken.reduce((sum, { append }) => sum + append.updates.length, 0)
    this.#load += (updates - this.#load) / 8
    let answers: readonly Appended[]
    try {
      answers = await this.#log.append(taken.map(({ append }) => append))
    } catch (error) {
      this.#meter.commitFailed()
      for (const { source } of taken) source.fail(error)
      return
    }
    this.#meter.committed(updates, taken.length, performance.now() - this.#startedAt)
    const byDocument = new Map(answers.map((answer) => [answer.documentId, answer]))
    for (const { source, append } of taken) tell(source, byDocument.get(append.documentId))
  }
}

type Taken = { readonly source: Source; readonly append: Append }

function takeAll(sources: ReadonlySet<Source>): readonly Taken[] {
  const taken: Taken[] = []
  for (const source of sources) {
    const append = source.take()
    if (append) taken.push({ source, append })
  }
  return taken
}

/** What one room makes of its answer is no matter of the others'. */
function tell(source: Source, answer: Appended | undefined): void {
  try {
    if (answer) source.answer(answer)
    else source.fail(new Error('the log gave no answer for a document'))
  } catch (error) {
    source.fail(error)
  }
}
