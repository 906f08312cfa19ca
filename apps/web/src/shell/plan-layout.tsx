import '../ui/mantine-page-styles'
import { VisuallyHidden } from '@mantine/core'
import { Outlet } from '@tanstack/react-router'
import { usePlanSeats, usePlanSlug } from '../lib/actor'
import { isAnnouncing } from '../lib/announce'
import { useLive } from '../lib/live'
import { NotFoundPage } from './not-found-page'

/** The pages of one plan: for whoever has a seat in it, and fresh as long as one of them is open. */
export function PlanLayout() {
  const slug = usePlanSlug()

  return usePlanSeats().length === 0 ? <NotFoundPage /> : <LivePlan key={slug} slug={slug} />
}

function LivePlan({ slug }: { slug: string }) {
  const change = useLive(slug)

  return (
    <>
      <Outlet />
      <VisuallyHidden role="status" aria-live="polite">
        {isAnnouncing() ? change : ''}
      </VisuallyHidden>
    </>
  )
}
