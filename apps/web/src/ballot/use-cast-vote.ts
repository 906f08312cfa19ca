import { usePlanSlug } from '../lib/actor'
import { planKey } from '../lib/query-key'
import { drawNonce, type ReceiptKey } from '../lib/receipt'
import { castVote } from '../lib/send-vote'
import { useAct } from '../lib/use-act'

type Vote = { readonly choice: string; readonly isShared: boolean }

/** Sends a vote, so that it counts once. What is already on its way is sent again, whatever is chosen now. */
export function useCastVote(key: ReceiptKey) {
  const slug = usePlanSlug()

  return useAct(
    ({ choice, isShared }: Vote) =>
      castVote(slug, key, { choice, nonce: drawNonce(), said: 'unanswered', slug, isShared }),
    { quiet: true, invalidate: planKey(slug) },
  )
}

export type CastVote = ReturnType<typeof useCastVote>
