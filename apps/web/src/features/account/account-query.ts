import { queryOptions } from '@tanstack/react-query'
import { api, call } from '../../lib/api'

export const accountsKey = ['accounts'] as const

export const accountsQuery = queryOptions({
  queryKey: accountsKey,
  queryFn: () => call(api.accounts.$get()),
})

export type Account = {
  readonly id: string
  readonly email: string
  readonly displayName: string
  readonly isAdmin: boolean
  readonly disabledAt: string | null
}
