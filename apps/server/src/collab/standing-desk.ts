import type { Asked, ReadStandings, Standing } from './standing'

/** A database that says nothing for so long is as good as one that fails. */
const longestAnswerMilliseconds = 5_000

type Waiting = { readonly asked: Asked; readonly resolve: (standing: Standing | null) => void }

/**
 * Asks for many at once: who asks while an answer is awaited is in the next question. A crowd at the door, or a look at
 * everybody, is one question; the next one waits for the answer, or for its being given up, so that no answer overtakes an earlier one.
 */
export class StandingDesk {
  readonly #read: ReadStandings
  readonly #onFault: (error: unknown) => void
  #waiting: Waiting[] = []
  #isAsking = false

  constructor(read: ReadStandings, onFault: (error: unknown) => void) {
    this.#read = read
    this.#onFault = onFault
  }

  /** What is answered was read after this call. Null when nobody can tell now. */
  ask(asked: Asked): Promise<Standing | null> {
    return new Promise((resolve) => {
      this.#waiting.push({ asked, resolve })
      if (this.#isAsking) return
      this.#isAsking = true
      // Those who ask in the same turn are in the same question.
      setImmediate(() => void this.#answerAll())
    })
  }

  async #answerAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      const waiting = this.#waiting.splice(0)
      const standings = await this.#answer(waiting.map(({ asked }) => asked))
      for (const [n, { resolve }] of waiting.entries()) resolve(standings[n] ?? null)
    }
    this.#isAsking = false
  }

  async #answer(asked: readonly Asked[]): Promise<readonly Standing[]> {
    try {
      return await inTime(this.#read(asked))
    } catch (error) {
      this.#onFault(error)
      return []
    }
  }
}

async function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer on standings in time')), longestAnswerMilliseconds)
  })
  return await Promise.race([answer, late]).finally(() => clearTimeout(timer))
}
