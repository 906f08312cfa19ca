import { isRefusal } from '@deconcert/domain'
import { api, call } from './api'
import { ApiRefusal } from './api-refusal'
import {
  forgetReceipt,
  keepReceipt,
  parseReceipt,
  type Receipt,
  type ReceiptKey,
  readStoredReceipt,
} from './receipt'
import { forgetVoteDraft } from './vote-draft'

const onTheWay = new Map<string, Promise<void>>()

/**
 * Casts a vote, so that it counts once.
 *
 * The receipt is kept before anything leaves: whatever becomes of the answer, the next attempt sends the same vote
 * again, from any tab. It is forgotten only when the first attempt was refused, since nothing was then recorded.
 * Throws ApiRefusal while there is no answer, and when the first attempt is refused.
 */
export function castVote(slug: string, key: ReceiptKey, fresh: Receipt): Promise<void> {
  const kept = parseReceipt(readStoredReceipt(key))
  const isFirst = kept === null || kept.said === 'refused'
  const receipt = isFirst ? fresh : kept
  keepReceipt(key, receipt)
  return once(key, () => send(slug, key, receipt, isFirst))
}

/** Sends a vote of which no answer came once more, as it was. Throws ApiRefusal while there is still none. */
export function resendVote(slug: string, key: ReceiptKey, receipt: Receipt): Promise<void> {
  return once(key, () => send(slug, key, receipt, false))
}

/** What is on its way is not sent beside itself. */
function once(key: ReceiptKey, act: () => Promise<void>): Promise<void> {
  const name = [key.accountId, key.ballotId, key.seatId].join(':')
  const sent = onTheWay.get(name) ?? act().finally(() => onTheWay.delete(name))
  onTheWay.set(name, sent)
  return sent
}

async function send(slug: string, key: ReceiptKey, receipt: Receipt, isFirst: boolean): Promise<void> {
  const { choice, nonce } = receipt
  try {
    const { said } = await call(
      api.plans[':plan'].ballots[':ballot'].votes.$post({
        param: { plan: slug, ballot: key.ballotId },
        json: { choice, nonce, ...(key.seatId !== undefined && { seatId: key.seatId }) },
      }),
    )
    keepReceipt(key, { ...receipt, said })
    forgetVoteDraft(key)
  } catch (error) {
    if (!isLastWord(error)) throw error
    if (isFirst) {
      forgetReceipt(key)
      throw error
    }
    // Whoever has voted is told so first: a refusal means that no attempt was recorded.
    keepReceipt(key, { ...receipt, said: 'refused' })
  }
}

/** Whether asking again would change nothing. After another sign-in, or a while later, it would. */
function isLastWord(error: unknown): boolean {
  if (!(error instanceof ApiRefusal) || !isRefusal(error.reason)) return false
  return error.reason !== 'wrong-origin' && ![401, 429].includes(error.status) && error.status < 500
}
