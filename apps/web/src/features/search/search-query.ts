import { type FoundKind, searchLength } from '@deconcert/domain/plan'
import { queryOptions } from '@tanstack/react-query'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'

/** How often one asks again while texts are still being read. */
const readingMilliseconds = 1500

/** What is found in the plan. A search that another one follows is dropped on its way. */
export function searchQuery(slug: string, q: string, kind: FoundKind | null) {
  return queryOptions({
    queryKey: planKey(slug, 'search', q, kind),
    queryFn: ({ signal }) =>
      call(
        api.plans[':plan'].search.$get(
          { param: { plan: slug }, query: { q, ...(kind !== null && { kind }) } },
          { init: { signal } },
        ),
      ),
    enabled: [...q].length >= searchLength.fewest,
    refetchInterval: ({ state }) => ((state.data?.reading ?? 0) > 0 ? readingMilliseconds : false),
  })
}

export type SearchAnswer = Awaited<
  ReturnType<Exclude<ReturnType<typeof searchQuery>['queryFn'], undefined | symbol>>
>
export type FoundItem = SearchAnswer['kinds'][number]['items'][number]
export type FoundPerson = SearchAnswer['people']['items'][number]
