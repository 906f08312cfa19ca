import {
  isBallotOvertaken,
  listBallotAmendments,
  listBallotProposals,
  listBallotRequests,
  askBallotAct as storeRequest,
} from '@deconcert/database/ballot'
import { type BallotId, permissionRefusal, type Refusal, Refused, throwIfRefused } from '@deconcert/domain'
import {
  actRefusal,
  type BallotAct,
  type BallotAtHand,
  isPending,
  requestMinutes,
} from '@deconcert/domain/ballot'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { compositionOf } from './composition-of'
import { type CountingBallot, findCountingBallot } from './counting-ballot'
import { electorateNow } from './replacing-ballot'

export type ActAsked = {
  readonly act: BallotAct
  /** The line to strike; null for the other acts. */
  readonly line: number | null
  readonly reason: string
  /** For a closed ballot that is opened again: the new deadline, null when it is closed by hand. */
  readonly closesAt: Date | null
}

/** Asks for what nobody does to a ballot alone. A second person confirms it within half an hour, or it is void. */
export async function askBallotAct(
  tools: Tools,
  actor: Actor,
  ballotId: BallotId,
  { act, line, reason, closesAt }: ActAsked,
): Promise<{ readonly id: string }> {
  const counting = await findCountingBallot(tools, actor, ballotId)
  const { ballot, rules } = counting
  throwIfRefused(permissionRefusal(actor, 'ballot.close', { groupId: ballot.groupId }))
  const now = tools.now()
  throwIfRefused(actRefusal(act, await ballotAtHand(tools, counting), now))
  throwIfRefused(lineRefusal(act, line, counting))
  const requests = await listBallotRequests(tools.sql, ballotId)
  if (requests.some((each) => isPending({ ...each, isAnswered: each.answeredAt !== null }, now))) {
    throw new Refused('request-pending')
  }
  const deadline = act === 'reopen' ? closesAt : ballot.closesAt
  if (act === 'change-roll') {
    const isSame =
      (await electorateNow(tools, actor, compositionOf(rules, ballot, deadline))) === rules.electorateSha256
    throwIfRefused(isSame ? 'roll-unchanged' : null)
  }
  if (['change-roll', 'reopen'].includes(act) && deadline !== null && deadline <= now)
    throw new Refused('deadline-in-the-past')

  const id = tools.newId()
  const expiresAt = new Date(now.getTime() + requestMinutes * 60_000)
  await storeRequest(
    tools.sql,
    { id, ballotId, act, line, reason, closesAt: deadline, expiresAt },
    actor.accountId,
    now,
  )
  return { id }
}

/** A line is asked to be struck where there is one to strike; no other act is of a line. */
function lineRefusal(act: BallotAct, line: number | null, { lines }: CountingBallot): Refusal | null {
  if (act !== 'strike-line') return line === null ? null : 'not-found'
  const asked = lines.find(({ number }) => number === line)
  if (asked === undefined) return 'not-found'
  return asked.state === 'struck' ? 'line-settled' : null
}

/** What the rules of these acts ask of a ballot. */
export async function ballotAtHand(
  tools: Pick<Tools, 'sql'>,
  { ballot }: Pick<CountingBallot, 'ballot'>,
): Promise<BallotAtHand> {
  const [proposals, amendments, isOvertaken] = await Promise.all([
    listBallotProposals(tools.sql, ballot.id),
    listBallotAmendments(tools.sql, ballot.id),
    isBallotOvertaken(tools.sql, ballot.id),
  ])
  return {
    state: ballot.state,
    closesAt: ballot.closesAt,
    isReplaced: ballot.replacedBy !== null,
    isOvertaken,
    proposals: proposals.map(({ state }) => state),
    amendments: amendments.map(({ state }) => state),
  }
}
