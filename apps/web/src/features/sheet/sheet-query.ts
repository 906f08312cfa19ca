import { sheetTemplate } from '@deconcert/domain'
import { queryOptions } from '@tanstack/react-query'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'

/** The sheets of a plan, in the order of its tree. */
export function sheetsQuery(slug: string) {
  return queryOptions({
    queryKey: planKey(slug, 'sheets', 'list'),
    queryFn: () => call(api.plans[':plan'].sheets.$get({ param: { plan: slug } })),
  })
}

/** One sheet: its short fields, the document of its long ones, its place in the plan. */
export function sheetQuery(slug: string, sheet: string) {
  return queryOptions({
    queryKey: planKey(slug, 'sheets', 'one', sheet),
    queryFn: () => call(api.plans[':plan'].sheets[':sheet'].$get({ param: { plan: slug, sheet } })),
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

export type ListedSheet = Answer<typeof sheetsQuery>['sheets'][number]
export type Sheet = Answer<typeof sheetQuery>
export type NodeDetail = Answer<typeof nodeQuery>

/** How many short fields a sheet has to fill: those that the node does not fill by itself. */
export const shortFieldCount = sheetTemplate.filter(
  ({ entry, key }) => entry === 'typed' && key !== 'title' && key !== 'attachment',
).length
