import { lazy, Suspense } from 'react'

// Nothing is told before something happened: the list of notices may come after the page.
const NoticeList = lazy(async () => ({ default: (await import('./notice-list')).NoticeList }))

/** What came of one act does not stand before the buttons of the next. */
const belowDialogs = 190

/** Where the application says what came of an act. */
export function Notices() {
  return (
    <Suspense fallback={null}>
      <NoticeList position="bottom-right" limit={3} autoClose={8000} zIndex={belowDialogs} />
    </Suspense>
  )
}
