import { queryOptions } from '@tanstack/react-query'
import { api, call } from '../lib/api'
import { planKey } from '../lib/query-key'

/** The working groups of a plan. */
export function groupsQuery(slug: string) {
  return queryOptions({
    queryKey: planKey(slug, 'groups'),
    queryFn: () => call(api.plans[':plan'].groups.$get({ param: { plan: slug } })),
  })
}
