import { queryOptions } from '@tanstack/react-query'
import { api, call } from '../lib/api'
import { planKey } from '../lib/query-key'

/** The tree of a plan in the order in which it is read, with its levels. */
export function treeQuery(slug: string) {
  return queryOptions({ queryKey: planKey(slug, 'nodes'), queryFn: () => readTree(slug) })
}

export type Tree = Awaited<ReturnType<typeof readTree>>
export type TreeLine = Tree['nodes'][number]

async function readTree(slug: string) {
  return await call(api.plans[':plan'].nodes.$get({ param: { plan: slug } }))
}
