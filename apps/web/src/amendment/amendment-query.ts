import { queryOptions } from '@tanstack/react-query'
import { api, call } from '../lib/api'
import { planKey } from '../lib/query-key'

/** The amendments of a proposal that the reader may read. */
export function amendmentsQuery(slug: string, proposal: string) {
  return queryOptions({
    queryKey: planKey(slug, 'amendments', 'of', proposal),
    queryFn: () => call(api.plans[':plan'].amendments.$get({ param: { plan: slug }, query: { proposal } })),
  })
}

export type AmendmentList = Awaited<
  ReturnType<Exclude<ReturnType<typeof amendmentsQuery>['queryFn'], undefined | symbol>>
>
export type ListedAmendment = AmendmentList['amendments'][number]

/** One amendment, by its code or its id. */
export function amendmentQuery(slug: string, amendment: string) {
  return queryOptions({
    queryKey: planKey(slug, 'amendments', 'one', amendment),
    queryFn: () =>
      call(api.plans[':plan'].amendments[':amendment'].$get({ param: { plan: slug, amendment } })),
  })
}

/** What an amendment tells of persons that its proposal does not. */
export function amendmentPersonsQuery(slug: string, amendment: string) {
  return queryOptions({
    queryKey: planKey(slug, 'amendments', 'persons', amendment),
    queryFn: () => call(amendmentRoutes.persons.$get({ param: { plan: slug, amendment } })),
    staleTime: 0,
  })
}

/** One amendment as the server tells it. */
export type Amendment = Awaited<
  ReturnType<Exclude<ReturnType<typeof amendmentQuery>['queryFn'], undefined | symbol>>
>
export type AmendmentChange = NonNullable<Amendment['changes']>[number]

/** The routes of one amendment. */
export const amendmentRoutes = api.plans[':plan'].amendments[':amendment']
