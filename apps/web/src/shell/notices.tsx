import { lazy, Suspense } from 'react'

// Nothing is told before something happened: the list of notices may come after the page.
const Notifications = lazy(async () => ({ default: (await import('@mantine/notifications')).Notifications }))

/** Where the application says what came of an act. */
export function Notices() {
  return (
    <Suspense fallback={null}>
      <Notifications position="bottom-right" limit={3} autoClose={8000} />
    </Suspense>
  )
}
