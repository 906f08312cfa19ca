import {
  listBallots,
  listSealedBallots,
  readSealedBox,
  recordResult,
  closeBallot as sealBox,
} from '@deconcert/database'
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
import { logFault } from '../log-fault'
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
  await completeBallot(tools, ballotId)
}

/** Writes the verdicts that a stop of the server has left unwritten. One that cannot be does not hold back the start. */
export async function completeSealedBallots(tools: Tools): Promise<void> {
  for (const ballotId of await listSealedBallots(tools.sql)) {
    await completeBallot(tools, ballotId).catch((error) => logFault('ballot', error))
  }
}

/** Writes the verdict of a sealed box, as the act of who closed it. Whoever finds none has it written: it is the same. */
export async function completeBallot(tools: Tools, ballotId: string): Promise<void> {
  const box = found(await readSealedBox(tools.sql, ballotId))
  const { for: inFavour = 0, against = 0, abstain = 0 } = box.lines
  const reached = verdict({ for: inFavour, against, abstain }, JSON.parse(box.config) as BallotConfig)
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
  await recordResult(tools.sql, result, tools.now())
  // Without a quorum, those who have the text open may write again at once.
  tools.hub.refresh(box.documentId)
}
