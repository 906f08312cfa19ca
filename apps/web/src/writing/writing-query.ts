import { queryOptions } from '@tanstack/react-query'
import { api, call } from '../lib/api'
import { planKey } from '../lib/query-key'

const routes = api.plans[':plan'].writing

/** What the plan's acronyms mean. */
export function glossaryQuery(slug: string) {
  return queryOptions({
    queryKey: planKey(slug, 'glossary'),
    queryFn: () => call(routes.glossary.$get({ param: { plan: slug } })),
  })
}

export type Entry = { readonly acronym: string; readonly meaning: string; readonly version: number }

/** What new texts of the plan begin with, where the model is chosen. */
export function textModelsQuery(slug: string) {
  return queryOptions({
    queryKey: planKey(slug, 'text-models'),
    queryFn: () => call(routes['text-models'].$get({ param: { plan: slug } })),
  })
}
