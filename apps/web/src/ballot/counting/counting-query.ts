import { queryOptions } from '@tanstack/react-query'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'

/** The lines that people count in a ballot, as the reader may see them. */
export function linesQuery(slug: string, ballot: string) {
  return queryOptions({
    queryKey: planKey(slug, 'ballots', 'lines', ballot),
    queryFn: () => call(api.plans[':plan'].ballots[':ballot'].lines.$get({ param: { plan: slug, ballot } })),
  })
}

/** What was asked to be done to a ballot by two people. */
export function requestsQuery(slug: string, ballot: string) {
  return queryOptions({
    queryKey: planKey(slug, 'ballots', 'requests', ballot),
    queryFn: () =>
      call(api.plans[':plan'].ballots[':ballot'].requests.$get({ param: { plan: slug, ballot } })),
  })
}

type Answer<Query extends { queryFn?: unknown }> = Query['queryFn'] extends infer Ask | undefined
  ? Ask extends (...given: never[]) => infer Answered
    ? Awaited<Answered>
    : never
  : never

export type Lines = Answer<ReturnType<typeof linesQuery>>
export type Line = Lines['lines'][number]
export type Requests = Answer<ReturnType<typeof requestsQuery>>
export type ActRequest = Requests['requests'][number]
