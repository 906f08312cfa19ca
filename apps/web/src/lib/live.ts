import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { followPlan, type LiveEntry } from './live-feed'
import { planKey } from './query-key'

const throttleMilliseconds = 150
const announceMilliseconds = 8_000

const subjects = [
  'comment',
  'thread',
  'amendment',
  'proposal',
  'ballot',
  'node',
  'committee',
  'group',
] as const

type Subject = (typeof subjects)[number]

/**
 * Keeps every query about the plan fresh while the page is open.
 * Answers with a sentence for screen readers about the last change, at most one every eight seconds.
 */
export function useLive(slug: string): string {
  const queries = useQueryClient()
  const t = useTranslations('shell.live')
  const [heard, setHeard] = useState<Subject | 'change' | null>(null)

  useEffect(() => {
    const stale = new StaleQueries(queries, slug)
    const refresh = throttle(throttleMilliseconds, () => stale.refresh())
    const announce = throttle(announceMilliseconds, (kind: string) => {
      setHeard(subjects.find((subject) => kind.includes(subject)) ?? 'change')
    })
    const stop = followPlan(slug, {
      onOpen: () => {
        stale.all()
        refresh.run()
      },
      onEntry: (entry) => {
        if (stale.hear(entry)) refresh.run()
        announce.run(entry.kind)
      },
    })
    return () => {
      stop()
      refresh.cancel()
      announce.cancel()
    }
  }, [slug, queries])

  return heard === null ? '' : t(heard)
}

/** A sheet counts the threads that hold it back. */
const ofComments = ['threads', 'notices', 'todo', 'journal', 'sheets', 'committee']

/** What changes often and concerns few: only queries of these nouns. Any other entry may concern any query. */
const concerned: Readonly<Record<string, readonly string[]>> = {
  'crossing-set': ['matrix', 'crossings', 'sheets', 'journal'],
  'thread-opened': ofComments,
  'comment-added': ofComments,
  'comment-edited': ofComments,
  'comment-withdrawn': ofComments,
  'thread-resolved': ofComments,
  'thread-reopened': ofComments,
  'thread-made-blocking': ofComments,
  'thread-made-advisory': ofComments,
  'thread-reattached': ofComments,
}

/** Takes an entry into what a query holds; undefined when the query must be asked again. */
type TakeEntry = (data: unknown, entry: LiveEntry) => unknown

/** Which queries of a plan are to be asked again after what was heard. */
class StaleQueries {
  readonly #queries: QueryClient
  readonly #slug: string
  readonly #hashes = new Set<string>()

  constructor(queries: QueryClient, slug: string) {
    this.#queries = queries
    this.#slug = slug
  }

  all(): void {
    for (const { queryHash } of this.#ofPlan()) this.#hashes.add(queryHash)
  }

  /** Whether any query is stale after this entry: one that can takes the entry in instead (`meta.takeEntry`). */
  hear(entry: LiveEntry): boolean {
    const nouns = concerned[entry.kind]
    for (const query of this.#ofPlan()) {
      const noun = query.queryKey[2]
      if (nouns !== undefined && !nouns.includes(String(noun))) continue
      const take = query.meta?.takeEntry as TakeEntry | undefined
      const taken = take?.(query.state.data, entry)
      if (taken === undefined) this.#hashes.add(query.queryHash)
      else if (taken !== query.state.data) this.#queries.setQueryData(query.queryKey, taken)
    }
    return this.#hashes.size > 0
  }

  refresh(): void {
    const hashes = new Set(this.#hashes)
    this.#hashes.clear()
    void this.#queries.invalidateQueries({
      queryKey: planKey(this.#slug),
      predicate: ({ queryHash }) => hashes.has(queryHash),
    })
  }

  #ofPlan() {
    return this.#queries.getQueryCache().findAll({ queryKey: planKey(this.#slug) })
  }
}

type Throttled<Arguments extends unknown[]> = { run: (...given: Arguments) => void; cancel: () => void }

/** Runs with the last arguments, once per period however often it is asked. */
function throttle<Arguments extends unknown[]>(
  milliseconds: number,
  action: (...given: Arguments) => void,
): Throttled<Arguments> {
  let timer: ReturnType<typeof setTimeout> | undefined
  let latest: Arguments

  return {
    run: (...given) => {
      latest = given
      timer ??= setTimeout(() => {
        timer = undefined
        action(...latest)
      }, milliseconds)
    },
    cancel: () => clearTimeout(timer),
  }
}
