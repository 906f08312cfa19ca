import { useQueryClient } from '@tanstack/react-query'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'

type Options = { readonly slug: string; readonly success: string; readonly onDone: () => void }

/** One decision of a moderator. When it is refused, what it was taken on is read again. */
export function useDecision<Input = void>(
  act: (input: Input) => Promise<unknown>,
  { slug, success, onDone }: Options,
) {
  const queries = useQueryClient()
  const decision = useAct(act, { quiet: true, success, invalidate: planKey(slug), onSuccess: onDone })
  const readAgain = () => void queries.invalidateQueries({ queryKey: planKey(slug) })

  return {
    isPending: decision.isPending,
    error: decision.error,
    take: (input: Input) => decision.mutate(input, { onError: readAgain }),
  }
}
