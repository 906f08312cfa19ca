import { queryOptions } from '@tanstack/react-query'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'

/** One group, by the word that stands for it in addresses. */
export function groupQuery(slug: string, group: string) {
  return queryOptions({
    queryKey: planKey(slug, 'groups', group),
    queryFn: () => call(api.plans[':plan'].groups[':group'].$get({ param: { plan: slug, group } })),
  })
}

const presenceMilliseconds = 10_000

/** Who has a text of the group open: not an event of the plan, so it is asked for again and again. */
export function groupPresenceQuery(slug: string, group: string) {
  return queryOptions({
    queryKey: planKey(slug, 'groups', group, 'presence'),
    queryFn: () => call(api.plans[':plan'].groups[':group'].presence.$get({ param: { plan: slug, group } })),
    refetchInterval: presenceMilliseconds,
  })
}
