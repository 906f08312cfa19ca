import { queryOptions } from '@tanstack/react-query'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'

/** One sheet: its short fields, the document of its long ones, its place in the plan. */
export function sheetQuery(slug: string, sheet: string) {
  return queryOptions({
    queryKey: planKey(slug, 'sheets', 'one', sheet),
    queryFn: () => call(api.plans[':plan'].sheets[':sheet'].$get({ param: { plan: slug, sheet } })),
  })
}

/** What surrounds a sheet: what its fields are chosen from, the objectives that it serves. */
export function sheetAroundQuery(slug: string, sheet: string) {
  return queryOptions({
    queryKey: planKey(slug, 'sheet-around', sheet),
    queryFn: () => call(api.plans[':plan'].sheets[':sheet'].around.$get({ param: { plan: slug, sheet } })),
    // Every change of every sheet of the plan makes it stale.
    staleTime: 60_000,
  })
}

/** The line of the plan that a sheet belongs to, with where it comes from and what was decided about it. */
export function nodeQuery(slug: string, node: string) {
  return queryOptions({
    queryKey: planKey(slug, 'nodes', 'one', node),
    queryFn: () => call(api.plans[':plan'].nodes[':node'].$get({ param: { plan: slug, node } })),
  })
}

export function nodesQuery(slug: string) {
  return queryOptions({
    queryKey: planKey(slug, 'nodes'),
    queryFn: () => call(api.plans[':plan'].nodes.$get({ param: { plan: slug } })),
  })
}

/** What the plan offers to choose from: facets, territories, bodies. */
export function profileQuery(slug: string) {
  return queryOptions({
    queryKey: planKey(slug, 'profile'),
    queryFn: () => call(api.plans[':plan'].$get({ param: { plan: slug } })),
  })
}

type Answer<Query extends (...given: never[]) => { readonly queryFn?: unknown }> = Awaited<
  ReturnType<Extract<ReturnType<Query>['queryFn'], (...given: never[]) => unknown>>
>

export type Sheet = Answer<typeof sheetQuery>
export type NodeDetail = Answer<typeof nodeQuery>
