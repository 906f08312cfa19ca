import { foldThroughDocument } from '@deconcert/sync'
import { atMost } from './at-most'
import { FoldThread, type ThreadLimits } from './fold-thread'

export type Folder = {
  /**
   * The smallest update that says the same as these. They are copied, and stay with who holds them. Rejects when they do
   * not make a whole document, when the thread dies of them or takes too long, and once the folder is closed.
   */
  fold(updates: readonly Uint8Array[]): Promise<Uint8Array>
  /** Takes nothing more, and waits for what was asked, a little; what is not done by then is rejected. */
  close(): Promise<void>
}

type Limits = ThreadLimits & {
  /** After so long without work the thread ends, and gives its memory back. */
  readonly idleMilliseconds: number
  readonly closeMilliseconds: number
}

const usual: Limits = {
  heapMegabytes: 512,
  answerMilliseconds: 20_000,
  idleMilliseconds: 30_000,
  closeMilliseconds: 2000,
}

/** Up to this size, what people write takes about a millisecond here: less than to start a thread, or to wake it. */
const largestHere = { bytes: 8 * 1024, updates: 256 }

/** Folds histories on one thread of its own, in the order in which they come: rooms go on meanwhile. */
export function createFolder(limits: Partial<Limits> = {}): Folder {
  const { idleMilliseconds, closeMilliseconds, ...threadLimits } = { ...usual, ...limits }
  let thread: FoldThread | null = null
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  let idle: ReturnType<typeof setTimeout> | undefined
  let isClosing = false
  let isClosed = false

  async function foldInTurn(updates: readonly Uint8Array[]): Promise<Uint8Array> {
    try {
      if (isClosed) throw closed()
      if (thread === null || thread.isOver) thread = new FoldThread(threadLimits)
      return await thread.fold(updates)
    } finally {
      waiting -= 1
      if (waiting === 0) idle = setTimeout(rest, idleMilliseconds).unref()
    }
  }

  function rest(): void {
    void thread?.end(closed())
    thread = null
  }

  return {
    async fold(updates) {
      if (isClosing) throw closed()
      if (isSmall(updates)) return foldThroughDocument(updates)
      waiting += 1
      clearTimeout(idle)
      const folded = last.then(() => foldInTurn(updates))
      last = folded.catch(() => undefined)
      return await folded
    },
    async close() {
      isClosing = true
      await atMost(closeMilliseconds, last)
      isClosed = true
      await thread?.end(closed())
      await last
      clearTimeout(idle)
    },
  }
}

const closed = () => new Error('nothing is folded any more')

function isSmall(updates: readonly Uint8Array[]): boolean {
  if (updates.length > largestHere.updates) return false
  return updates.reduce((sum, { length }) => sum + length, 0) <= largestHere.bytes
}
