import { Worker } from 'node:worker_threads'
import type { FoldAnswer } from './fold-worker'
import { pack } from './packed-updates'

export type ThreadLimits = {
  /** What the thread may hold in its heap, in megabytes: more ends the thread, and the server goes on. */
  readonly heapMegabytes: number
  /** How long one history may take, in milliseconds. */
  readonly answerMilliseconds: number
}

type Asked = { readonly resolve: (folded: Uint8Array) => void; readonly reject: (error: Error) => void }

/** A file of its own, beside the bundle as it is beside the source: see apps/server/vite.config.ts. */
const file = import.meta.url.endsWith('.ts') ? './fold-worker-from-source.mjs' : './fold-worker.js'

/**
 * A thread that folds, one history at a time.
 *
 * - It answers, or it is over: one that died or was too slow is never asked again.
 * - It keeps nobody waiting for ever, and no process alive while it has nothing to do.
 */
export class FoldThread {
  readonly #limits: ThreadLimits
  readonly #worker: Worker
  #asked: Asked | null = null
  #isOver = false

  constructor(limits: ThreadLimits) {
    this.#limits = limits
    this.#worker = new Worker(new URL(file, import.meta.url), {
      // Those of the process are for the process: a debugger's port, a test runner's loader.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes },
    })
    this.#worker.unref()
    this.#worker.on('message', (answer: FoldAnswer) => this.#answered(answer))
    this.#worker.on(
      'error',
      (error) => void this.end(error instanceof Error ? error : new Error(String(error))),
    )
    this.#worker.on('exit', () => void this.end(new Error('the thread that folds has ended')))
  }

  get isOver(): boolean {
    return this.#isOver
  }

  /** The same promise as `foldThroughDocument`; rejects, and is over, when the thread dies of it or takes too long. */
  async fold(updates: readonly Uint8Array[]): Promise<Uint8Array> {
    const packed = pack(updates)
    const answer = new Promise<Uint8Array>((resolve, reject) => {
      this.#asked = { resolve, reject }
    })
    const tooLong = () => void this.end(new Error('folding took too long'))
    const timer = setTimeout(tooLong, this.#limits.answerMilliseconds)
    this.#worker.ref()
    this.#worker.postMessage(packed, [packed.bytes.buffer, packed.lengths.buffer])
    return await answer.finally(() => {
      clearTimeout(timer)
      this.#worker.unref()
    })
  }

  /** Stops at once; `reason` is told to who waits for an answer. */
  async end(reason: Error): Promise<void> {
    this.#isOver = true
    this.#asked?.reject(reason)
    this.#asked = null
    await this.#worker.terminate()
  }

  #answered(answer: FoldAnswer): void {
    if ('folded' in answer) this.#asked?.resolve(answer.folded)
    else this.#asked?.reject(new Error(answer.failure))
    this.#asked = null
  }
}
