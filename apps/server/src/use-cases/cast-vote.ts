import { listBallots, castVote as storeVote } from '@deconcert/database'
import { type BallotId, firstChoiceRefusal, found, throwIfRefused, voteRefusal } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

/**
 * Records one vote, once: the answer `already-voted` is no failure, so that whoever did not hear the first one may
 * safely ask again. `nonce` is 32 hexadecimal digits that the voter's browser drew for the receipt.
 */
export async function castVote(
  tools: Tools,
  actor: Actor,
  ballotId: BallotId,
  vote: { readonly choice: string; readonly nonce: string },
): Promise<{ readonly said: 'recorded' | 'already-voted' }> {
  const [ballot] = await listBallots(tools.sql, actor.planId, actor.accountId, { ballotId })
  const seen = found(ballot)
  const refusal = voteRefusal(seen, seen, tools.now())
  if (refusal === 'already-voted') return { said: 'already-voted' }
  throwIfRefused(refusal ?? firstChoiceRefusal(seen.method, vote.choice))

  const said = await storeVote(tools.sql, {
    ballotId,
    accountId: actor.accountId,
    choice: vote.choice,
    voteId: tools.newId(),
    nonce: Buffer.from(vote.nonce, 'hex'),
  })
  return { said }
}
