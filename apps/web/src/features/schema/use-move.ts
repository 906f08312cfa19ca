import type { Place } from '@deconcert/domain/plan'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'

/** Puts a line elsewhere; a refusal is told in a notification. */
export function useMove(slug: string) {
  return useAct(
    ({ id, place }: { readonly id: string; readonly place: Place }) =>
      call(api.plans[':plan'].nodes[':node'].place.$post({ param: { plan: slug, node: id }, json: place })),
    { invalidate: planKey(slug) },
  )
}
