import {
  closeConsent,
  listBallots,
  listExpiredBallots,
  listSealedBallots,
  readSealedBox,
  recordResult,
  closeBallot as sealBox,
} from '@deconcert/database/ballot'
import {
  type BallotId,
  canonicalJson,
  found,
  nextProposalState,
  permissionRefusal,
  Refused,
  throwIfRefused,
} from '@deconcert/domain'
import {
  amendmentConsequencesOf,
  ballotCloseRefusal,
  closesEarly,
  consequencesOf,
  readRules,
} from '@deconcert/domain/ballot'
import type { Actor } from '../actor'
import { logFault } from '../log-fault'
import type { Tools } from '../tools'
import { amendmentDecision } from './amendment-vote'
import { readTallyLines } from './read-tally-lines'
import { resultOf } from './shown-result'

/** Closes a ballot: seals the box, then writes what the count makes of each proposal. */
export async function closeBallot(tools: Tools, actor: Actor, ballotId: BallotId): Promise<void> {
  const [line] = await listBallots(tools.sql, actor.planId, actor.accountId, { ballotId })
  const ballot = found(line)
  throwIfRefused(permissionRefusal(actor, 'ballot.close', { groupId: ballot.groupId }))
  if (ballot.state !== 'closing') {
    throwIfRefused(ballotCloseRefusal(ballot.state))
    throwIfRefused(closesEarly(ballot, tools.now()) ? 'closing-needs-two' : null)
    throwIfRefused((await readTallyLines(tools, actor, ballotId)).closeRefusal)
    const seal = ballot.methodKey === 'consent' ? closeConsent : sealBox
    await seal(tools.sql, ballotId, actor.accountId, tools.now())
  }
  await completeBallot(tools, ballotId)
}

/** Closes the ballots whose deadline has passed, each as the act of who opened it. One that cannot be holds back no other. */
export async function closeExpiredBallots(tools: Tools): Promise<void> {
  for (const { id, openedBy, at } of await listExpiredBallots(tools.sql)) {
    await sealBox(tools.sql, id, openedBy, at)
      .then(() => completeBallot(tools, id))
      .catch((error) => logFault('ballot', error))
  }
}

/** Writes the results that a stop of the server has left unwritten. One that cannot be does not hold back the start. */
export async function completeSealedBallots(tools: Tools): Promise<void> {
  for (const ballotId of await listSealedBallots(tools.sql)) {
    await completeBallot(tools, ballotId).catch((error) => logFault('ballot', error))
  }
}

type Completing = Pick<Tools, 'sql' | 'now'> & { readonly hub: Pick<Tools['hub'], 'refresh' | 'rewrite'> }

/**
 * Writes the result of a sealed box with all that it does, as the act of who closed it. Whoever finds none has it written:
 * it is the same.
 */
export async function completeBallot(tools: Completing, ballotId: string): Promise<void> {
  const box = found(await readSealedBox(tools.sql, ballotId))
  const rules = readRules(box.config)
  const result = resultOf(box)
  const moves = consequencesOf(rules, result).map(({ proposalId, event }) => {
    const to = nextProposalState('in-ballot', event)
    if (to === null) throw new Refused('stale-version')
    return { proposalId, to, event }
  })
  const record = async () => {
    const amendment = await amendmentDecision(tools, box.planId, rules, result)
    const { outcome } = result
    await recordResult(
      tools.sql,
      { ballotId, outcome, result: canonicalJson(result), moves, amendment },
      tools.now(),
    )
  }
  const [amended] = amendmentConsequencesOf(rules, result).some(({ event }) => event === 'adopt')
    ? box.documentIds
    : []
  // The text that an adopted amendment changes is rewritten while nobody is in it.
  await (amended === undefined ? record() : tools.hub.rewrite(amended, record))
  // A proposal that is published again takes the words of those who have it open at once.
  for (const documentId of box.documentIds) tools.hub.refresh(documentId)
}
