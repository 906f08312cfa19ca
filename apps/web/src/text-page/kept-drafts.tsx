import { lazy, Suspense } from 'react'
import { useMe } from '../lib/me'

// Few have any. Without a network it may not come, which is no reason to take the rest of the page away.
const DraftList = lazy(() =>
  import('./draft-list').then(
    (list) => ({ default: list.DraftList }),
    () => ({ default: () => null }),
  ),
)

/** What this browser keeps of the reader's texts that the server did not take. Shows nothing when there is none. */
export function KeptDrafts() {
  const me = useMe()

  if (me === null) return null
  return (
    <Suspense fallback={null}>
      <DraftList accountId={me.account.id} />
    </Suspense>
  )
}
