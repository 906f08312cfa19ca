import { queryOptions } from '@tanstack/react-query'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'

/** Everybody of the plan with their seats, by name. */
export function peopleQuery(slug: string) {
  return queryOptions({ queryKey: planKey(slug, 'people'), queryFn: () => readPeople(slug) })
}

export type PlanPerson = Awaited<ReturnType<typeof readPeople>>[number]
export type PersonSeat = PlanPerson['seats'][number]

async function readPeople(slug: string) {
  return await call(api.plans[':plan'].people.$get({ param: { plan: slug } }))
}
