import { type BallotFilter, type BallotLine, listBallots as readBallots } from '@deconcert/database/ballot'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

/** The ballots of the plan, or of one proposal, with whether the person may vote and has. */
export async function listBallots(
  tools: Tools,
  actor: Actor,
  filter: Pick<BallotFilter, 'proposalId'>,
): Promise<{ readonly ballots: readonly BallotLine[] }> {
  return { ballots: await readBallots(tools.sql, actor.planId, actor.accountId, filter) }
}
