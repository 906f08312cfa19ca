import type { Crumb } from '../ui/breadcrumb'
import { usePlanSlug, usePlanTitle } from './actor'

/** The breadcrumb down to the plan of the address; a page adds what is between the plan and itself. */
export function usePlanTrail(...below: readonly Crumb[]): readonly Crumb[] {
  const slug = usePlanSlug()
  const title = usePlanTitle()
  return [{ label: title, to: `/p/${slug}` }, ...below]
}
