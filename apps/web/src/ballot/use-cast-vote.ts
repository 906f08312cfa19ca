import { usePlanSlug } from '../lib/actor'
import { api, call } from '../lib/api'
import { ApiRefusal } from '../lib/api-refusal'
import { planKey } from '../lib/query-key'
import { drawNonce, forgetReceipt, keepReceipt, parseReceipt, readStoredReceipt } from '../lib/receipt'
import { useAct } from '../lib/use-act'
import { useReceipt } from './use-receipt'

/**
 * Sends a vote, so that it counts once.
 *
 * The receipt is kept before anything leaves: whatever becomes of the answer, the next attempt sends the same vote
 * again, from any tab. It is forgotten only when the first attempt was refused, since nothing was then recorded.
 */
export function useCastVote(ballotId: string, onCast: () => void) {
  const slug = usePlanSlug()
  const { key } = useReceipt(ballotId)

  return useAct(
    async (choice: string) => {
      const kept = parseReceipt(readStoredReceipt(key))
      const receipt = kept ?? { choice, nonce: drawNonce(), said: 'unanswered' as const }
      keepReceipt(key, receipt)
      try {
        const { said } = await call(
          api.plans[':plan'].ballots[':ballot'].votes.$post({
            param: { plan: slug, ballot: ballotId },
            json: { choice: receipt.choice, nonce: receipt.nonce },
          }),
        )
        keepReceipt(key, { ...receipt, said })
      } catch (error) {
        if (kept === null && isRefused(error)) forgetReceipt(key)
        throw error
      }
    },
    { quiet: true, invalidate: planKey(slug), onSuccess: onCast },
  )
}

function isRefused(error: unknown): boolean {
  return error instanceof ApiRefusal && error.status >= 400 && error.status < 500
}
