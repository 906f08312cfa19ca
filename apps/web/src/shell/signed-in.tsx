import { Outlet, useRouter } from '@tanstack/react-router'
import { lazy, Suspense, useEffect } from 'react'
import { useMe } from '../lib/me'

// The sign-in page needs none of it. Should it not come, what is kept goes when its text is opened.
const UnsentSender = lazy(() =>
  import('../text-page/unsent-sender').then(
    (sender) => ({ default: sender.UnsentSender }),
    () => ({ default: () => null }),
  ),
)

const VoteSender = lazy(() =>
  import('../ballot/vote-sender').then(
    (sender) => ({ default: sender.VoteSender }),
    () => ({ default: () => null }),
  ),
)

const LeftOut = lazy(() =>
  import('../ui/left-out').then(
    ({ LeftOut }) => ({ default: LeftOut }),
    () => ({ default: () => null }),
  ),
)

/** The pages of whoever is signed in. When the session ends, the router asks again who is here. */
export function SignedIn() {
  const me = useMe()
  const router = useRouter()

  useEffect(() => {
    if (me === null) void router.invalidate()
  }, [me, router])

  if (me === null) return null
  return (
    <>
      <Outlet />
      <Suspense fallback={null}>
        <UnsentSender />
        <VoteSender />
        <LeftOut />
      </Suspense>
    </>
  )
}
