import { Worker } from 'node:worker_threads'
import type { Question } from './thread-desk'

export type ThreadLimits = {
  /** What the thread may hold in its heap, in megabytes: more ends the thread, and the server goes on. */
  readonly heapMegabytes: number
  /** How long one answer may take, in milliseconds. */
  readonly answerMilliseconds: number
}

type Waiting<Answer> = {
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
}

/**
 * A thread that is asked one thing at a time. `file` is a module of this folder, named without its ending: a file of its
 * own, beside the bundle as it is beside the source (see apps/server/vite.config.ts).
 *
 * - It answers, or it is over: one that died or was too slow is never asked again.
 * - It keeps nobody waiting for ever, and no process alive while it has nothing to do.
 */
export class AskedThread<Asked, Answer> {
  readonly #limits: ThreadLimits
  readonly #worker: Worker
  #waiting: Waiting<Answer> | null = null
  #isOver = false

  constructor(file: string, limits: ThreadLimits) {
    this.#limits = limits
    this.#worker = new Worker(new URL(fileOf(file), import.meta.url), {
      // Those of the process are for the process: a debugger's port, a test runner's loader.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes },
    })
    this.#worker.unref()
    this.#worker.on('message', (answer: Answer) => {
      this.#waiting?.resolve(answer)
      this.#waiting = null
    })
    this.#worker.on(
      'error',
      (error) => void this.end(error instanceof Error ? error : new Error(String(error))),
    )
    this.#worker.on('exit', () => void this.end(new Error(`the thread ${file} has ended`)))
  }

  get isOver(): boolean {
    return this.#isOver
  }

  /** Rejects, and is over, when the thread dies of it or takes too long. */
  async ask({ asked, handedOver }: Question<Asked>): Promise<Answer> {
    const answer = new Promise<Answer>((resolve, reject) => {
      this.#waiting = { resolve, reject }
    })
    const tooLong = () => void this.end(new Error('the thread took too long'))
    const timer = setTimeout(tooLong, this.#limits.answerMilliseconds)
    this.#worker.ref()
    this.#worker.postMessage(asked, [...handedOver])
    return await answer.finally(() => {
      clearTimeout(timer)
      this.#worker.unref()
    })
  }

  /** Stops at once; `reason` is told to who waits for an answer. */
  async end(reason: Error): Promise<void> {
    this.#isOver = true
    this.#waiting?.reject(reason)
    this.#waiting = null
    await this.#worker.terminate()
  }
}

/** Node 20 reads no TypeScript: from source, a module that can says what to load. */
function fileOf(file: string): string {
  return import.meta.url.endsWith('.ts') ? `./${file}-from-source.mjs` : `./${file}.js`
}
