import { queryOptions } from '@tanstack/react-query'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'

/** The whole plan as it is printed. */
export function printQuery(slug: string) {
  return queryOptions({ queryKey: planKey(slug, 'print'), queryFn: () => readPrinted(slug) })
}

export type PrintedPlan = Awaited<ReturnType<typeof readPrinted>>
export type PrintedLine = PrintedPlan['lines'][number]

async function readPrinted(slug: string) {
  return await call(api.plans[':plan'].export.print.$get({ param: { plan: slug } }))
}
