import type { NumberedThread } from './shown-threads'

/** From where one goes on: the thread that is looked at, or the threads at which a caret stands between. */
export type From = string | null | { readonly isBefore: (thread: NumberedThread['thread']) => boolean }

/** The thread after this place or before it, around the end; null when there is none. */
export function nextThread(threads: readonly NumberedThread[], from: From, by: 1 | -1): string | null {
  const after = indexAfter(threads, from)
  const at = by === 1 ? after.next : after.previous
  return threads[(at + threads.length) % threads.length]?.thread.id ?? null
}

function indexAfter(threads: readonly NumberedThread[], from: From): { next: number; previous: number } {
  if (from !== null && typeof from !== 'string') {
    const next = threads.findIndex(({ thread }) => from.isBefore(thread))
    return next < 0 ? { next: 0, previous: -1 } : { next, previous: next - 1 }
  }
  const at = threads.findIndex(({ thread }) => thread.id === from)
  return at < 0 ? { next: 0, previous: -1 } : { next: at + 1, previous: at - 1 }
}
