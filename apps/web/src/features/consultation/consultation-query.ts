import type { ConsultationCut } from '@deconcert/domain/plan'
import { queryOptions } from '@tanstack/react-query'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'

/** What came of the consultation, in figures. */
export function consultationQuery(slug: string) {
  return queryOptions({
    queryKey: planKey(slug, 'consultation'),
    queryFn: () => call(api.plans[':plan'].consultation.$get({ param: { plan: slug } })),
  })
}

/** What the server is asked for a cut: what is null is left out. */
export function cutAsked({ figure, part, of }: ConsultationCut) {
  return { figure, ...(part !== null && { part }), ...(of !== null && { of }) }
}

/** The rows that a figure counts. */
export function consultationRowsQuery(slug: string, cut: ConsultationCut) {
  return queryOptions({
    queryKey: planKey(slug, 'consultation', 'rows', cut),
    queryFn: () =>
      call(api.plans[':plan'].consultation.rows.$get({ param: { plan: slug }, query: cutAsked(cut) })),
  })
}

export type Consultation = Awaited<
  ReturnType<Exclude<ReturnType<typeof consultationQuery>['queryFn'], undefined | symbol>>
>
export type ConsultationRows = Awaited<
  ReturnType<Exclude<ReturnType<typeof consultationRowsQuery>['queryFn'], undefined | symbol>>
>
