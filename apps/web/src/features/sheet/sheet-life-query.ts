import { queryOptions } from '@tanstack/react-query'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'

/** How far a sheet is, what is missing, what brings it further. */
export function sheetLifeQuery(slug: string, sheet: string) {
  return queryOptions({
    queryKey: planKey(slug, 'sheets', 'life', sheet),
    queryFn: () => call(api.plans[':plan'].sheets[':sheet'].life.$get({ param: { plan: slug, sheet } })),
  })
}

export type SheetLife = Awaited<
  ReturnType<Extract<ReturnType<typeof sheetLifeQuery>['queryFn'], (...given: never[]) => unknown>>
>
