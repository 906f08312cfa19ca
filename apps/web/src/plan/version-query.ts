import { queryOptions } from '@tanstack/react-query'
import { api, call } from '../lib/api'
import { planKey } from '../lib/query-key'

/** Every version of the plan, the latest first. */
export function versionsQuery(slug: string) {
  return queryOptions({ queryKey: planKey(slug, 'versions'), queryFn: () => listVersions(slug) })
}

export type VersionCard = Awaited<ReturnType<typeof listVersions>>['versions'][number]

/** The version that was adopted; null while none is. */
export function adoptedQuery(slug: string) {
  return queryOptions({
    queryKey: planKey(slug, 'versions', 'adopted'),
    queryFn: async () =>
      (await call(api.plans[':plan'].versions.adopted.$get({ param: { plan: slug } }))).adopted,
  })
}

async function listVersions(slug: string) {
  return await call(api.plans[':plan'].versions.$get({ param: { plan: slug } }))
}
