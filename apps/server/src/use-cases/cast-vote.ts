import { listBallots, castVote as storeVote } from '@deconcert/database'
import { type BallotId, choiceRefusal, found, Refused, throwIfRefused, voteRefusal } from '@deconcert/domain'
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
  const { method, state, closesAt, ...voter } = found(ballot)
  const seen = { state: state === 'closing' ? ('closed' as const) : state, closesAt }
  const refusal = voteRefusal(seen, voter, tools.now()) ?? choiceRefusal(method, vote.choice)
  if (refusal !== null && refusal !== 'already-voted') throw new Refused(refusal)
  throwIfRefused(choiceRefusal(method, vote.choice))

  const said = await storeVote(tools.sql, {
    ballotId,
    accountId: actor.accountId,
    choice: vote.choice,
    voteId: tools.newId(),
    nonce: Buffer.from(vote.nonce, 'hex'),
  })
  return { said }
}
