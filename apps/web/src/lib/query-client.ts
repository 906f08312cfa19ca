import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiRefusal } from './api-refusal'

const attempts = 3

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: leaveWhenSessionIsOver }),
  mutationCache: new MutationCache({ onError: leaveWhenSessionIsOver }),
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

/** The page that asks for somebody signed in then leads to the sign-in page. A wrong password is no such end. */
function leaveWhenSessionIsOver(error: unknown): void {
  if (error instanceof ApiRefusal && error.reason === 'not-signed-in') queryClient.setQueryData(['me'], null)
}
