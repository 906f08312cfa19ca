import type { Seat } from '@deconcert/domain'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { isLocale, type Locale } from '../i18n/locale'
import { api, call } from './api'
import { ApiRefusal } from './api-refusal'
import { groupBy } from './group-by'

export type MySeat = Seat & {
  readonly planSlug: string
  readonly planTitle: string
  readonly groupName: string | null
}

export type Me = {
  readonly account: { readonly id: string; readonly email: string; readonly displayName: string }
  readonly locale: Locale
  readonly isAdmin: boolean
  /** Whether everything here is fictional. */
  readonly demo: boolean
  readonly seats: readonly MySeat[]
}

/** Who is signed in, or null. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: readMe,
  staleTime: 60_000,
})

export function useMe(): Me | null {
  return useQuery(meQuery).data ?? null
}

export type MyPlan = { readonly slug: string; readonly title: string; readonly seats: readonly MySeat[] }

/** The plans in which one sits, each with one's seats there. */
export function plansOf(me: Me | null): readonly MyPlan[] {
  const bySlug = groupBy(me?.seats ?? [], (seat) => seat.planSlug)
  return [...bySlug].map(([slug, seats]) => ({ slug, title: seats[0]?.planTitle ?? slug, seats }))
}

async function readMe(): Promise<Me | null> {
  try {
    const me = await call(api.me.$get())
    return { ...me, locale: isLocale(me.locale) ? me.locale : 'fr' }
  } catch (error) {
    if (error instanceof ApiRefusal && error.status === 401) return null
    throw error
  }
}
