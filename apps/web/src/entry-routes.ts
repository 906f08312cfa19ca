import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router'
import { firstLocale, loadMessages } from './i18n/locale'
import { lazyPage } from './lib/lazy-page'
import { meQuery } from './lib/me'
import { Shell } from './shell/shell'
import { SignedIn } from './shell/signed-in'

export const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({ component: Shell })

export const signIn = createRoute({
  getParentRoute: () => root,
  path: '/connexion',
  validateSearch: (search): { retour?: string } =>
    typeof search.retour === 'string' ? { retour: search.retour } : {},
  component: lazyPage(() => import('./features/identity/sign-in-page'), 'SignInPage'),
})

export const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation/$token',
  component: lazyPage(() => import('./features/identity/invitation-page'), 'InvitationPage'),
})

/** Everything below asks for somebody signed in, and comes back to the same address afterwards. */
export const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  component: SignedIn,
  beforeLoad: async ({ context, location }) => {
    const me = await context.queryClient.ensureQueryData(meQuery)
    if (me === null) throw redirect({ to: '/connexion', search: { retour: location.href } })
    await loadMessages(firstLocale())
  },
})
