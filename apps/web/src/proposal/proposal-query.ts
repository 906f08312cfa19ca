import type { ProposalState } from '@deconcert/domain'
import { queryOptions } from '@tanstack/react-query'
import { api, call } from '../lib/api'
import { planKey } from '../lib/query-key'

/** One proposal, by its code or its id. */
export function proposalQuery(slug: string, proposal: string) {
  return queryOptions({
    queryKey: planKey(slug, 'proposals', 'one', proposal),
    queryFn: () => call(api.plans[':plan'].proposals[':proposal'].$get({ param: { plan: slug, proposal } })),
  })
}

/** One proposal as the server tells it. */
export type Proposal = Awaited<
  ReturnType<Exclude<ReturnType<typeof proposalQuery>['queryFn'], undefined | symbol>>
>

export type ProposalFilter = {
  readonly state?: ProposalState
  readonly group?: string
  readonly text?: string
  /** The id of a cross-cutting statement. */
  readonly item?: string
}

/** The proposals that a filter finds, and how many in each state. */
export function proposalsQuery(slug: string, filter: ProposalFilter) {
  return queryOptions({
    queryKey: planKey(slug, 'proposals', 'list', filter),
    queryFn: () => call(api.plans[':plan'].proposals.$get({ param: { plan: slug }, query: filter })),
  })
}
