import { queryOptions } from '@tanstack/react-query'
import { api, call } from '../lib/api'
import { planKey } from '../lib/query-key'

/** Everything of a plan but its tree and what groups write. */
export function planQuery(slug: string) {
  return queryOptions({ queryKey: planKey(slug, 'profile'), queryFn: () => readPlan(slug) })
}

export type PlanProfile = Awaited<ReturnType<typeof readPlan>>

async function readPlan(slug: string) {
  return await call(api.plans[':plan'].$get({ param: { plan: slug } }))
}
