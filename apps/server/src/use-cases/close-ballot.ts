import { listBallots, readSealedBox, recordResult, closeBallot as sealBox } from '@deconcert/database'
import {
  type BallotConfig,
  type BallotId,
  ballotCloseRefusal,
  canonicalJson,
  consequenceOf,
  found,
  nextProposalState,
  permissionRefusal,
  Refused,
  throwIfRefused,
  verdict,
} from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

/** Closes a ballot: seals the box, then writes what the count makes of the proposal. */
export async function closeBallot(tools: Tools, actor: Actor, ballotId: BallotId): Promise<void> {
  const [line] = await listBallots(tools.sql, actor.planId, actor.accountId, { ballotId })
  const ballot = found(line)
  throwIfRefused(permissionRefusal(actor, 'ballot.close', { groupId: ballot.groupId }))
  if (ballot.state !== 'closing') {
    throwIfRefused(ballotCloseRefusal(ballot.state))
    await sealBox(tools.sql, ballotId, actor.accountId, tools.now())
  }
  await completeBallot(tools, ballotId, actor.accountId)
}

/** Writes the verdict of a sealed box. Whoever finds one without its verdict completes it: the result is the same. */
export async function completeBallot(tools: Tools, ballotId: string, actorId: string): Promise<void> {
  const box = found(await readSealedBox(tools.sql, ballotId))
  const { quorum } = JSON.parse(box.config) as BallotConfig
  const { for: inFavour = 0, against = 0, abstain = 0 } = box.lines
  const reached = verdict({ for: inFavour, against, abstain }, box.electors, quorum)
  const event = consequenceOf(reached.outcome)
  const proposalState = nextProposalState('in-ballot', event)
  if (proposalState === null) throw new Refused('stale-version')
  const result = {
    ballotId,
    outcome: reached.outcome,
    result: canonicalJson(reached),
    proposalState,
    proposalEvent: event,
  }
  await recordResult(tools.sql, result, actorId, tools.now())
  // Without a quorum, those who have the text open may write again at once.
  tools.hub.refresh(box.documentId)
}
