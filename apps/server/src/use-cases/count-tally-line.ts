import {
  type CountSaid,
  countTallyLine as storeCount,
  strikeTallyLine as storeStriking,
} from '@deconcert/database/ballot'
import { type BallotId, found, permissionRefusal, throwIfRefused } from '@deconcert/domain'
import { canonicalCount, countRefusal, type HandCount } from '@deconcert/domain/ballot'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { findCountingBallot, secondPersonRefusal } from './counting-ballot'
import { electorsIn } from './enter-tally-line'

/**
 * Takes what another person counted of a line, without having told them what the first one did. Once the two differ, two
 * people count anew, neither of whom was told the figures of anybody else.
 */
export async function countTallyLine(
  tools: Tools,
  actor: Actor,
  ballotId: BallotId,
  number: number,
  count: HandCount,
): Promise<{ readonly said: CountSaid }> {
  const counting = await findCountingBallot(tools, actor, ballotId)
  throwIfRefused(secondPersonRefusal(actor, counting.ballot))
  const { kind, collegeId } = found(counting.lines.find((line) => line.number === number))
  const facts = { ticks: null, electors: electorsIn(counting, collegeId) }
  throwIfRefused(countRefusal(counting.rules, kind, count, facts))

  const name = { ballotId, number }
  return { said: await storeCount(tools.sql, name, canonicalCount(count), actor.accountId, tools.now()) }
}

/** Strikes a line of an open ballot. It stays there, struck, and counts for nothing. */
export async function strikeTallyLine(
  tools: Tools,
  actor: Actor,
  ballotId: BallotId,
  number: number,
): Promise<void> {
  const { ballot } = await findCountingBallot(tools, actor, ballotId)
  throwIfRefused(permissionRefusal(actor, 'ballot.close', { groupId: ballot.groupId }))
  await storeStriking(tools.sql, { ballotId, number }, actor.accountId, tools.now())
}
