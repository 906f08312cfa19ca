import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { Locale } from '../i18n/locale'
import { useChangeLocale } from '../i18n/locale-provider'
import { api, call } from './api'
import { forgetSentTexts } from './kept-texts'
import { meQuery, useMe } from './me'
import { forgetTab } from './tab-store'
import { useAct } from './use-act'

/**
 * Signs out, forgets everything that was read, and goes to the sign-in page. This browser then keeps of the texts only
 * what the server does not have.
 */
export function useSignOut() {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const me = useMe()

  return useAct(() => call(api.session.$delete()), {
    onSuccess: async () => {
      await navigate({ to: '/connexion' })
      queries.clear()
      queries.setQueryData(meQuery.queryKey, null)
      forgetTab()
      if (me !== null) await forgetSentTexts(me.account.id).catch(() => undefined)
    },
  })
}

/** After a sign-in: forgets what somebody else read, learns who is here, and goes where they wanted to go. */
export function useEnter(): (address: string) => Promise<void> {
  const queries = useQueryClient()
  const navigate = useNavigate()

  return async (address) => {
    queries.removeQueries({ queryKey: ['plan'] })
    await queries.fetchQuery({ ...meQuery, staleTime: 0 })
    await navigate({ href: isOwnAddress(address) ? address : '/', replace: true })
  }
}

/** Changes the language of the page, and of the account of whoever is signed in. */
export function useSetLocale(): (locale: Locale) => void {
  const me = useMe()
  const change = useChangeLocale()
  const store = useAct((locale: Locale) => call(api.me.$patch({ json: { locale } })), {
    invalidate: meQuery.queryKey,
  })

  return (locale) => {
    void change(locale)
    if (me !== null) store.mutate(locale)
  }
}

// An address like `//elsewhere.example` would lead to another host.
function isOwnAddress(address: string): boolean {
  return /^\/(?![/\\])/.test(address)
}
