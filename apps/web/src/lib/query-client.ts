import { QueryClient } from '@tanstack/react-query'
import { ApiRefusal } from './api-refusal'

const attempts = 3

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => failures < attempts && isWorthRetrying(error),
    },
    // A paused mutation would look as if nothing had happened: offline must be said at once.
    mutations: { networkMode: 'always' },
  },
})

function isWorthRetrying(error: unknown): boolean {
  return error instanceof ApiRefusal && (error.reason === 'offline' || error.status >= 502)
}
