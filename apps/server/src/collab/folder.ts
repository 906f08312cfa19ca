import { foldThroughDocument } from '@deconcert/sync'
import type { FoldAnswer } from './fold-worker'
import { type PackedUpdates, pack } from './packed-updates'
import { type DeskLimits, ThreadDesk, usualLimits } from './thread-desk'

export type Folder = {
  /**
   * The smallest update that says the same as these. They are copied, and stay with who holds them. Rejects when they do
   * not make a whole document, when the thread dies of them or takes too long, and once the folder is closed.
   */
  fold(updates: readonly Uint8Array[]): Promise<Uint8Array>
  /** Takes nothing more, and waits for what was asked, a little; what is not done by then is rejected. */
  close(): Promise<void>
}

/** Up to this size, what people write takes about a millisecond here: less than to start a thread, or to wake it. */
const largestHere = { bytes: 8 * 1024, updates: 256 }

/** Folds histories on one thread of its own, in the order in which they come: rooms go on meanwhile. */
export function createFolder(limits: Partial<DeskLimits> = {}): Folder {
  const desk = new ThreadDesk<PackedUpdates, FoldAnswer>('fold-worker', 'nothing is folded any more', {
    ...usualLimits,
    ...limits,
  })
  return {
    async fold(updates) {
      desk.throwIfOver()
      if (isSmall(updates)) return foldThroughDocument(updates)
      const answer = await desk.ask(() => {
        const asked = pack(updates)
        return { asked, handedOver: [asked.bytes.buffer, asked.lengths.buffer] }
      })
      if ('failure' in answer) throw new Error(answer.failure)
      return answer.folded
    },
    close: () => desk.close(),
  }
}

function isSmall(updates: readonly Uint8Array[]): boolean {
  if (updates.length > largestHere.updates) return false
  return updates.reduce((sum, { length }) => sum + length, 0) <= largestHere.bytes
}
