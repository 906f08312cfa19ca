import { queryOptions } from '@tanstack/react-query'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'

/** What awaits the committee, and what it decided. */
export function committeeQuery(slug: string) {
  return queryOptions({
    queryKey: planKey(slug, 'committee'),
    queryFn: () => call(api.plans[':plan'].committee.$get({ param: { plan: slug } })),
  })
}

type Committee = Awaited<
  ReturnType<Exclude<ReturnType<typeof committeeQuery>['queryFn'], undefined | symbol>>
>
export type AwaitingLevel = Committee['awaiting'][number]
export type Decision = Committee['decisions'][number]

/** The whole tree: a decision is checked against it before it is sent. */
export function nodesQuery(slug: string) {
  return queryOptions({
    queryKey: planKey(slug, 'nodes'),
    queryFn: () => call(api.plans[':plan'].nodes.$get({ param: { plan: slug } })),
  })
}

type Tree = Awaited<ReturnType<Exclude<ReturnType<typeof nodesQuery>['queryFn'], undefined | symbol>>>
export type TreeLine = Tree['nodes'][number]
