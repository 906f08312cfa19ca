import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { followPlan } from './live-feed'
import { planKey } from './query-key'

const throttleMilliseconds = 150
const announceMilliseconds = 8_000

const subjects = ['amendment', 'proposal', 'ballot', 'node', 'committee', 'group'] as const

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
    const refresh = throttle(throttleMilliseconds, () => {
      void queries.invalidateQueries({ queryKey: planKey(slug) })
    })
    const announce = throttle(announceMilliseconds, (kind: string) => {
      setHeard(subjects.find((subject) => kind.includes(subject)) ?? 'change')
    })
    const stop = followPlan(slug, {
      onOpen: () => refresh.run(),
      onEntry: ({ kind }) => {
        refresh.run()
        announce.run(kind)
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
