import { listSeatsToVote, readBallotToVote, castVote as storeVote } from '@deconcert/database/ballot'
import { type BallotId, found, Refused, throwIfRefused } from '@deconcert/domain'
import { choiceRefusal, ownVoteRefusal, readRules, voteRefusal } from '@deconcert/domain/ballot'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

export type VoteAsked = {
  /** The text of a choice. */
  readonly choice: string
  /** 32 hexadecimal digits that the voter's browser drew for the receipt. */
  readonly nonce: string
  /** One of the seats for which the person votes; their own where they name none. */
  readonly seatId?: string | undefined
}

/**
 * Records the vote of one seat, once: the answer `already-voted` is no failure, so that whoever did not hear the first
 * one may safely ask again.
 */
export async function castVote(
  tools: Tools,
  actor: Actor,
  ballotId: BallotId,
  vote: VoteAsked,
): Promise<{ readonly said: 'recorded' | 'already-voted' }> {
  const ballot = found(await readBallotToVote(tools.sql, actor.planId, ballotId))
  const seats = await listSeatsToVote(tools.sql, ballotId, actor.accountId)
  const seat = vote.seatId === undefined ? seats[0] : seats.find(({ seatId }) => seatId === vote.seatId)
  const voter = { isElector: seat !== undefined, hasVoted: seat?.hasVoted ?? false }
  const refusal = voteRefusal(ballot, voter, tools.now())
  if (refusal === 'already-voted') return { said: refusal }
  throwIfRefused(refusal)
  if (seat === undefined) throw new Refused('not-an-elector')
  // Checked before the act: the rules cannot change any more.
  const rules = readRules(ballot.config)
  throwIfRefused(ownVoteRefusal(rules.method) ?? choiceRefusal(rules, vote.choice))

  const said = await storeVote(tools.sql, {
    ballotId,
    accountId: actor.accountId,
    seatId: seat.seatId,
    choice: vote.choice,
    voteId: tools.newId(),
    nonce: Buffer.from(vote.nonce, 'hex'),
  })
  return { said }
}
