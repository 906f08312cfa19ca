import type { DeskState } from './desk'
import { rangeIn } from './standings'
import type { Thread } from './thread-query'

export const threadFilters = ['open', 'mine', 'resolved'] as const
export type ThreadFilter = (typeof threadFilters)[number]

/** A thread and its rank among those of its text. */
export type NumberedThread = { readonly thread: Thread; readonly number: number }

export type ShownThreads = {
  /** In the order of the text. */
  readonly beside: readonly NumberedThread[]
  /** Those whose passage is gone. */
  readonly tray: readonly NumberedThread[]
  /** How many the filter keeps: one that is looked at stays though it does not. */
  readonly count: number
}

const keeps: Record<ThreadFilter, (thread: Thread, accountId: string) => boolean> = {
  open: ({ state }) => state === 'open',
  resolved: ({ state }) => state === 'resolved',
  mine: ({ state, comments }, accountId) =>
    state === 'open' &&
    comments.some(
      ({ authorId, mentions }) =>
        authorId === accountId || mentions.some((mention) => mention.accountId === accountId),
    ),
}

/** The threads that the panel shows, `fragments` being the texts of the page in their order. */
export function shownThreads(
  threads: readonly Thread[],
  { standings, active }: DeskState,
  filter: ThreadFilter,
  accountId: string,
  fragments: readonly string[],
): ShownThreads {
  const shown = threads
    .map((thread, index) => ({ thread, number: index + 1 }))
    .filter(({ thread }) => thread.id === active || keeps[filter](thread, accountId))
  const isGone = ({ thread }: NumberedThread) =>
    thread.anchor !== null && standings.get(thread.id)?.kind === 'gone'
  const rank = ({ thread }: NumberedThread) => [
    fragments.indexOf(thread.fragment),
    rangeIn(standings.get(thread.id))?.from ?? 0,
  ]
  return {
    beside: shown.filter((each) => !isGone(each)).toSorted((one, other) => compared(rank(one), rank(other))),
    tray: shown.filter(isGone),
    count: threads.filter((thread) => keeps[filter](thread, accountId)).length,
  }
}

function compared(one: readonly number[], other: readonly number[]): number {
  const differing = one.findIndex((value, n) => value !== other[n])
  return differing < 0 ? 0 : (one[differing] ?? 0) - (other[differing] ?? 0)
}
