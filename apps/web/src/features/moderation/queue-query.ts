import { queryOptions } from '@tanstack/react-query'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'

const moderation = api.plans[':plan'].moderation
/** Claims run out without anybody being told. */
const reclaimMilliseconds = 60_000

/** What waits for the reader's decision, the oldest first. */
export function queueQuery(slug: string) {
  return queryOptions({
    queryKey: planKey(slug, 'moderation'),
    queryFn: () => call(moderation.$get({ param: { plan: slug } })),
    refetchInterval: reclaimMilliseconds,
  })
}

/** A proposal of the queue. */
export type Queued = Awaited<
  ReturnType<Exclude<ReturnType<typeof queueQuery>['queryFn'], undefined | symbol>>
>['proposals'][number]

/** The live proposals that may take this one over, the most alike first. */
export function candidatesQuery(slug: string, proposal: string) {
  return queryOptions({
    queryKey: planKey(slug, 'moderation', 'candidates', proposal),
    queryFn: () => call(moderation[':proposal'].candidates.$get({ param: { plan: slug, proposal } })),
  })
}

export type Candidate = Awaited<
  ReturnType<Exclude<ReturnType<typeof candidatesQuery>['queryFn'], undefined | symbol>>
>['candidates'][number]
