import { Outlet, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useMe } from '../lib/me'
import { useUnsentTexts } from '../lib/use-unsent-texts'

/** The pages of whoever is signed in. When the session ends, the router asks again who is here. */
export function SignedIn() {
  const me = useMe()
  const router = useRouter()
  useUnsentTexts(me)

  useEffect(() => {
    if (me === null) void router.invalidate()
  }, [me, router])

  return me === null ? null : <Outlet />
}
