import { queryOptions } from '@tanstack/react-query'
import { api, call } from '../lib/api'
import { planKey } from '../lib/query-key'

/** The sheets of a plan, in the order of its tree, each with what it is missing. */
export function sheetsQuery(slug: string) {
  return queryOptions({
    queryKey: planKey(slug, 'sheets', 'list'),
    queryFn: () => call(api.plans[':plan'].sheets.$get({ param: { plan: slug } })),
  })
}

type Answer = Awaited<
  ReturnType<Extract<ReturnType<typeof sheetsQuery>['queryFn'], (...given: never[]) => unknown>>
>

export type ListedSheet = Answer['sheets'][number]
type Completeness = ListedSheet['completeness']
export type Finding = Completeness['findings'][number]
