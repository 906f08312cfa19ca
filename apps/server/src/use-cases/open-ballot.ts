import { listElectorate, readProposal, readStoredText, openBallot as storeBallot } from '@deconcert/database'
import { readFragments } from '@deconcert/document'
import {
  type BallotId,
  ballotOpenRefusal,
  found,
  permissionRefusal,
  Refused,
  throwIfRefused,
} from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { type BallotAsked, ballotToOpen } from './ballot-to-open'

/** People go on typing while the text is read: the reading is begun again until none came in between. */
const mostAttempts = 50

/** Puts a published proposal to the vote of its group: from here on its text, the rules and the roll are fixed. */
export async function openBallot(tools: Tools, actor: Actor, asked: BallotAsked): Promise<BallotId> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await openOnce(tools, actor, asked)
    } catch (error) {
      const isStale = error instanceof Refused && error.refusal === 'stale-version'
      if (!isStale || attempt === mostAttempts) throw error
    }
  }
}

async function openOnce(tools: Tools, actor: Actor, asked: BallotAsked): Promise<BallotId> {
  const proposal = found(await readProposal(tools.sql, actor.planId, { id: asked.proposalId }))
  throwIfRefused(permissionRefusal(actor, 'ballot.open', { groupId: proposal.groupId }))
  const electors = await listElectorate(tools.sql, proposal.groupId)
  const opening = {
    ...asked,
    proposalState: proposal.state,
    hasOpenBallot: proposal.state === 'in-ballot',
    electors: electors.length,
  }
  throwIfRefused(ballotOpenRefusal(opening, tools.now()))

  const text = found(await readStoredText(tools.sql, proposal.documentId))
  const ballot = ballotToOpen(asked, {
    ids: { ballot: tools.newId(), version: tools.newId() },
    title: proposal.title,
    documentSeq: text.headSeq,
    body: readFragments(text.updates, ['body']).body,
    electors,
  })
  await storeBallot(tools.sql, ballot, actor.accountId, tools.now())
  tools.hub.refresh(proposal.documentId)
  return ballot.id
}
