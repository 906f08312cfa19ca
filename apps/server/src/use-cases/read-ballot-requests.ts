import { type BallotRequestRow, listBallotRequests } from '@deconcert/database/ballot'
import { type BallotId, permissionRefusal, type Refusal } from '@deconcert/domain'
import {
  actRefusal,
  type BallotAct,
  ballotActs,
  confirmationRefusal,
  isPending,
} from '@deconcert/domain/ballot'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { ballotAtHand } from './ask-ballot-act'
import { findCountingBallot, secondPersonRefusal } from './counting-ballot'

type ShownRequest = Omit<BallotRequestRow, 'askedById'> & {
  readonly isMine: boolean
  readonly isPending: boolean
  readonly confirmRefusal: Refusal | null
}

export type BallotRequestsView = {
  readonly requests: readonly ShownRequest[]
  /** Why the reader may not ask for each act. */
  readonly askRefusals: Readonly<Record<BallotAct, Refusal | null>>
}

/** What was asked to be done to a ballot by two people, and what the reader may ask or answer. */
export async function readBallotRequests(
  tools: Tools,
  actor: Actor,
  ballotId: BallotId,
): Promise<BallotRequestsView> {
  const counting = await findCountingBallot(tools, actor, ballotId)
  const { ballot } = counting
  const [rows, atHand] = await Promise.all([
    listBallotRequests(tools.sql, ballotId),
    ballotAtHand(tools, counting),
  ])
  const now = tools.now()
  const requests = rows.map(({ askedById, ...row }) => {
    const asked = { askedBy: askedById, expiresAt: row.expiresAt, isAnswered: row.answeredAt !== null }
    return {
      ...row,
      isMine: askedById === actor.accountId,
      isPending: isPending(asked, now),
      confirmRefusal:
        secondPersonRefusal(actor, ballot) ??
        confirmationRefusal(asked, actor.accountId, now) ??
        actRefusal(row.act, atHand, now),
    }
  })
  const common =
    permissionRefusal(actor, 'ballot.close', { groupId: ballot.groupId }) ??
    (requests.some((each) => each.isPending) ? 'request-pending' : null)
  const refusals = ballotActs.map((act) => [act, common ?? actRefusal(act, atHand, now)] as const)
  return { requests, askRefusals: Object.fromEntries(refusals) as Record<BallotAct, Refusal | null> }
}
