import { queryOptions } from '@tanstack/react-query'
import { api, call } from '../lib/api'
import { planKey } from '../lib/query-key'

const rereadMilliseconds = 15_000

/** What of a text may tell who somebody is, as the server tells it. */
export type ToldPersons = Awaited<
  ReturnType<Exclude<ReturnType<typeof proposalTextQuery>['queryFn'], undefined | symbol>>
>['persons']

/** What a proposal says now: its authors may still be writing, so it is read again and again. */
export function proposalTextQuery(slug: string, proposal: string) {
  return queryOptions({
    queryKey: planKey(slug, 'proposals', 'text', proposal),
    queryFn: () =>
      call(api.plans[':plan'].proposals[':proposal'].text.$get({ param: { plan: slug, proposal } })),
    refetchInterval: rereadMilliseconds,
  })
}
