import { queryOptions } from '@tanstack/react-query'
import { api, call } from '../lib/api'
import { planKey } from '../lib/query-key'

/** Where a line of the plan comes from. */
export function nodeProvenanceQuery(slug: string, node: string) {
  return queryOptions({
    queryKey: planKey(slug, 'provenance', 'node', node),
    queryFn: () => call(api.plans[':plan'].nodes[':node'].provenance.$get({ param: { plan: slug, node } })),
  })
}

/** What a proposal comes from, and what became of it. */
export function proposalProvenanceQuery(slug: string, proposal: string) {
  return queryOptions({
    queryKey: planKey(slug, 'provenance', 'proposal', proposal),
    queryFn: () =>
      call(
        api.plans[':plan'].proposals[':proposal'].outcome.provenance.$get({
          param: { plan: slug, proposal },
        }),
      ),
  })
}

export type Provenance = Awaited<
  ReturnType<Exclude<ReturnType<typeof nodeProvenanceQuery>['queryFn'], undefined | symbol>>
>
export type ProvenanceElement = Provenance['elements'][number]
