import { queryOptions } from '@tanstack/react-query'
import { api, call } from '../lib/api'
import { planKey } from '../lib/query-key'

/** What crosses a plan, and which lines are ticked with it. */
export function facetsQuery(slug: string) {
  return queryOptions({
    // A cell of a matrix that is set concerns it too.
    queryKey: planKey(slug, 'crossings', 'facets'),
    queryFn: () => call(api.plans[':plan'].facets.$get({ param: { plan: slug } })),
  })
}

/** The territories of a plan. */
export function territoriesQuery(slug: string) {
  return queryOptions({
    queryKey: planKey(slug, 'territories'),
    queryFn: () => call(api.plans[':plan'].territories.$get({ param: { plan: slug } })),
  })
}

type Answer<Query extends (...given: never[]) => { readonly queryFn?: unknown }> = Awaited<
  ReturnType<Extract<ReturnType<Query>['queryFn'], (...given: never[]) => unknown>>
>

export type StoredFacets = Answer<typeof facetsQuery>
export type ShownFacet = StoredFacets['facets'][number]
export type ShownItem = ShownFacet['items'][number]
export type StoredTerritories = Answer<typeof territoriesQuery>
export type ShownTerritory = StoredTerritories['territories'][number]
