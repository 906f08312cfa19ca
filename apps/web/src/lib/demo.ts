import { queryOptions, useQuery } from '@tanstack/react-query'
import { api, call } from './api'
import { ApiRefusal } from './api-refusal'

/** The accounts that anybody may try, or null where this is no demonstration. */
export const demoAccountsQuery = queryOptions({
  queryKey: ['demo-accounts'],
  queryFn: readDemoAccounts,
  staleTime: Number.POSITIVE_INFINITY,
})

export function useIsDemo(): boolean {
  const accounts = useQuery(demoAccountsQuery).data ?? null
  return accounts !== null
}

async function readDemoAccounts() {
  try {
    return await call(api.demo.accounts.$get())
  } catch (error) {
    if (error instanceof ApiRefusal && error.status === 404) return null
    throw error
  }
}
