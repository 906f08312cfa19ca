import { AskedThread, type ThreadLimits } from './asked-thread'
import { atMost } from './at-most'

export type DeskLimits = ThreadLimits & {
  /** After so long without work the thread ends, and gives its memory back. */
  readonly idleMilliseconds: number
  readonly closeMilliseconds: number
}

export const usualLimits: DeskLimits = {
  heapMegabytes: 512,
  answerMilliseconds: 20_000,
  idleMilliseconds: 30_000,
  closeMilliseconds: 2000,
}

/** A question, made when its turn comes, and what of it is handed over rather than copied. */
export type Question<Asked> = { readonly asked: Asked; readonly handedOver: readonly ArrayBuffer[] }

/**
 * Asks one thread of its own, which a file of the server is, in the order in which questions come: rooms go on meanwhile.
 * `overWords`: what is said to those who come once it is closed.
 */
export class ThreadDesk<Asked, Answer> {
  readonly #file: string
  readonly #overWords: string
  readonly #limits: DeskLimits
  #thread: AskedThread<Asked, Answer> | null = null
  #last: Promise<unknown> = Promise.resolve()
  #waiting = 0
  #idle: ReturnType<typeof setTimeout> | undefined
  #isClosing = false
  #isClosed = false

  constructor(file: string, overWords: string, limits: DeskLimits) {
    this.#file = file
    this.#overWords = overWords
    this.#limits = limits
  }

  /** Throws once it is closed. */
  throwIfOver(): void {
    if (this.#isClosing) throw this.#over()
  }

  /** Rejects when the thread dies of it or takes too long, and once the desk is closed. */
  async ask(question: () => Question<Asked>): Promise<Answer> {
    this.throwIfOver()
    this.#waiting += 1
    clearTimeout(this.#idle)
    const answer = this.#last.then(() => this.#askInTurn(question))
    this.#last = answer.catch(() => undefined)
    return await answer
  }

  /** Takes nothing more, and waits for what was asked, a little; what is not done by then is rejected. */
  async close(): Promise<void> {
    this.#isClosing = true
    await atMost(this.#limits.closeMilliseconds, this.#last)
    this.#isClosed = true
    await this.#thread?.end(this.#over())
    await this.#last
    clearTimeout(this.#idle)
  }

  async #askInTurn(question: () => Question<Asked>): Promise<Answer> {
    try {
      if (this.#isClosed) throw this.#over()
      if (this.#thread === null || this.#thread.isOver)
        this.#thread = new AskedThread(this.#file, this.#limits)
      return await this.#thread.ask(question())
    } finally {
      this.#waiting -= 1
      if (this.#waiting === 0)
        this.#idle = setTimeout(() => this.#rest(), this.#limits.idleMilliseconds).unref()
    }
  }

  #rest(): void {
    void this.#thread?.end(this.#over())
    this.#thread = null
  }

  #over(): Error {
    return new Error(this.#overWords)
  }
}
