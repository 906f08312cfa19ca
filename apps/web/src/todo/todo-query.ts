import { queryOptions } from '@tanstack/react-query'
import { api, call } from '../lib/api'
import { planKey } from '../lib/query-key'

/** What waits for the reader in one plan, the longest waiting first. */
export function todoQuery(slug: string) {
  return queryOptions({
    queryKey: planKey(slug, 'todo'),
    queryFn: async () => (await call(api.plans[':plan'].todo.$get({ param: { plan: slug } }))).items,
  })
}
