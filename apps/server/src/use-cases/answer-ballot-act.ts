import {
  type BallotRequestRow,
  confirmEarlyClosing,
  confirmLineStriking,
  confirmReplacement,
  refuseBallotAct as storeRefusal,
} from '@deconcert/database/ballot'
import { type BallotId, throwIfRefused } from '@deconcert/domain'
import { actRefusal, confirmationRefusal, linesCloseRefusal } from '@deconcert/domain/ballot'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { ballotAtHand } from './ask-ballot-act'
import { completeBallot } from './close-ballot'
import { compositionOf } from './composition-of'
import { type CountingBallot, findCountingBallot, secondPersonRefusal } from './counting-ballot'
import { untilFresh } from './open-ballot'
import { findRequest, replacementOf } from './replacing-ballot'

/** Does, as the second person, what the first one asked for. The address of the ballot that people go on with. */
export async function confirmBallotAct(
  tools: Tools,
  actor: Actor,
  ballotId: BallotId,
  requestId: string,
): Promise<{ readonly ballotId: string }> {
  const counting = await findCountingBallot(tools, actor, ballotId)
  const request = await findRequest(tools, ballotId, requestId)
  throwIfRefused(secondPersonRefusal(actor, counting.ballot))
  const asked = { ...request, askedBy: request.askedById, isAnswered: request.answeredAt !== null }
  throwIfRefused(confirmationRefusal(asked, actor.accountId, tools.now()))
  throwIfRefused(actRefusal(request.act, await ballotAtHand(tools, counting), tools.now()))

  if (request.act === 'strike-line') {
    await confirmLineStriking(tools.sql, { ballotId, requestId }, actor.accountId, tools.now())
    return { ballotId }
  }
  if (request.act !== 'close-early') {
    return { ballotId: await untilFresh(() => replace(tools, actor, counting, request)) }
  }
  throwIfRefused(
    linesCloseRefusal({ state: counting.ballot.state, method: counting.rules.method }, counting.lines),
  )
  await confirmEarlyClosing(tools.sql, { ballotId, requestId }, actor.accountId, tools.now())
  await completeBallot(tools, ballotId)
  return { ballotId }
}

async function replace(
  tools: Tools,
  actor: Actor,
  { ballot, rules }: CountingBallot,
  { id: requestId, closesAt }: BallotRequestRow,
): Promise<string> {
  const composition = compositionOf(rules, ballot, closesAt)
  const replacement = await replacementOf(tools, actor, ballot, composition)
  const name = { ballotId: ballot.id, requestId }
  await confirmReplacement(tools.sql, name, replacement, actor.accountId, tools.now())
  for (const documentId of replacement.documentIds) tools.hub.refresh(documentId)
  return (JSON.parse(replacement.opening.config) as { ballotId: string }).ballotId
}

/** Says no to a request, or takes it back when it is one's own. */
export async function refuseBallotAct(
  tools: Tools,
  actor: Actor,
  ballotId: BallotId,
  requestId: string,
): Promise<void> {
  const { ballot } = await findCountingBallot(tools, actor, ballotId)
  const request = await findRequest(tools, ballotId, requestId)
  if (request.askedById !== actor.accountId) throwIfRefused(secondPersonRefusal(actor, ballot))
  await storeRefusal(tools.sql, { ballotId, requestId }, actor.accountId, tools.now())
}
