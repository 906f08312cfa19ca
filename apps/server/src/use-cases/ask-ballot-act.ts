import {
  listBallotAmendments,
  listBallotProposals,
  listBallotRequests,
  askBallotAct as storeRequest,
} from '@deconcert/database'
import {
  actRefusal,
  type BallotAct,
  type BallotAtHand,
  type BallotId,
  isPending,
  permissionRefusal,
  Refused,
  requestMinutes,
  throwIfRefused,
} from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { type CountingBallot, findCountingBallot } from './counting-ballot'
import { compositionOf, electorateNow } from './replacing-ballot'

export type ActAsked = {
  readonly act: BallotAct
  readonly reason: string
  /** For a closed ballot that is opened again: the new deadline, null when it is closed by hand. */
  readonly closesAt: Date | null
}

/** Asks for what nobody does to a ballot alone. A second person confirms it within half an hour, or it is void. */
export async function askBallotAct(
  tools: Tools,
  actor: Actor,
  ballotId: BallotId,
  { act, reason, closesAt }: ActAsked,
): Promise<{ readonly id: string }> {
  const counting = await findCountingBallot(tools, actor, ballotId)
  const { ballot, rules } = counting
  throwIfRefused(permissionRefusal(actor, 'ballot.close', { groupId: ballot.groupId }))
  const now = tools.now()
  throwIfRefused(actRefusal(act, await ballotAtHand(tools, counting), now))
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
  if (act !== 'close-early' && deadline !== null && deadline <= now) throw new Refused('deadline-in-the-past')

  const id = tools.newId()
  const expiresAt = new Date(now.getTime() + requestMinutes * 60_000)
  await storeRequest(
    tools.sql,
    { id, ballotId, act, reason, closesAt: deadline, expiresAt },
    actor.accountId,
    now,
  )
  return { id }
}

/** What the rules of these acts ask of a ballot. */
export async function ballotAtHand(
  tools: Pick<Tools, 'sql'>,
  { ballot }: Pick<CountingBallot, 'ballot'>,
): Promise<BallotAtHand> {
  const [proposals, amendments] = await Promise.all([
    listBallotProposals(tools.sql, ballot.id),
    listBallotAmendments(tools.sql, ballot.id),
  ])
  return {
    state: ballot.state,
    closesAt: ballot.closesAt,
    isReplaced: ballot.replacedBy !== null,
    proposals: proposals.map(({ state }) => state),
    amendments: amendments.map(({ state }) => state),
  }
}
