import { queryOptions } from '@tanstack/react-query'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'

/** What the reader was told about their proposals, the latest first. */
export function noticesQuery(slug: string) {
  return queryOptions({
    queryKey: planKey(slug, 'notices'),
    queryFn: () => call(api.plans[':plan'].notices.$get({ param: { plan: slug } })),
  })
}

export type Notice = Awaited<
  ReturnType<Exclude<ReturnType<typeof noticesQuery>['queryFn'], undefined | symbol>>
>['notices'][number]
