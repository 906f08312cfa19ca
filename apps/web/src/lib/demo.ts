import { queryOptions, useQuery } from '@tanstack/react-query'
import { api, call } from './api'
import { ApiRefusal } from './api-refusal'
import { useMe } from './me'

/** The accounts that anybody may try, or null where this is no demonstration. */
export const demoAccountsQuery = queryOptions({
  queryKey: ['demo-accounts'],
  queryFn: readDemoAccounts,
  staleTime: Number.POSITIVE_INFINITY,
})

/** Whether everything here is fictional: told to whoever is signed in, guessed from the accounts offered before. */
export function useIsDemo(): boolean {
  const me = useMe()
  const accounts = useQuery({ ...demoAccountsQuery, enabled: me === null }).data ?? null
  return me?.demo ?? accounts !== null
}

async function readDemoAccounts() {
  try {
    return await call(api.demo.accounts.$get())
  } catch (error) {
    if (error instanceof ApiRefusal && error.status === 404) return null
    throw error
  }
}
