import { type RollLine, readRoll, enterTallyLine as storeLine } from '@deconcert/database/ballot'
import { type BallotId, permissionRefusal, Refused, throwIfRefused } from '@deconcert/domain'
import {
  canonicalCount,
  countRefusal,
  type HandCount,
  lineKindOf,
  newLineRefusal,
} from '@deconcert/domain/ballot'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { type CountingBallot, findCountingBallot } from './counting-ballot'

export type LineAsked = HandCount & {
  readonly collegeId: string | null
  /** Who voted on these papers; nobody where hands are counted. */
  readonly seats: readonly string[]
}

/** Begins a line with what one person counted; a second person has to find the same. */
export async function enterTallyLine(
  tools: Tools,
  actor: Actor,
  ballotId: BallotId,
  line: LineAsked,
): Promise<{ readonly number: number }> {
  const counting = await findCountingBallot(tools, actor, ballotId)
  const { ballot, rules, lines } = counting
  throwIfRefused(permissionRefusal(actor, 'ballot.close', { groupId: ballot.groupId }))
  if (ballot.state !== 'open') throw new Refused('ballot-not-open')
  const seats = [...new Set(line.seats)]
  const electors = seats.length === 0 ? [] : await readRoll(tools.sql, ballotId)
  if (!seats.every((seat) => electors.some(({ seatId }) => seatId === seat))) throw new Refused('not-found')
  const kind = lineKindOf(rules.method)
  if (kind === null || (kind === 'hands' && line.seats.length > 0)) throw new Refused('line-kind-wrong')
  const { collegeId } = line
  throwIfRefused(newLineRefusal(rules, { kind, collegeId }, lines))
  throwIfRefused(
    countRefusal(rules, kind, line, { ticks: seats.length, electors: electorsIn(counting, collegeId) }),
  )
  refuseThoseWhoVoted(electors, seats)

  const entered = { kind, collegeId, seats, ...canonicalCount(line) }
  return { number: await storeLine(tools.sql, ballotId, entered, actor.accountId, tools.now()) }
}

/** How many electors a line may be of. */
export function electorsIn({ rules }: Pick<CountingBallot, 'rules'>, collegeId: string | null): number {
  return rules.colleges.find(({ id }) => id === collegeId)?.seats ?? rules.electors
}

function refuseThoseWhoVoted(electors: readonly RollLine[], seats: readonly string[]): void {
  const voted = electors.filter(({ seatId, hasVoted }) => hasVoted && seats.includes(seatId))
  if (voted.length === 0) return
  throw new Refused('elector-already-voted', voted.map(({ name }) => name).join(', '))
}
