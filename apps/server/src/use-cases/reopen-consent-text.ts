import { reopenConsentText as storeOpening } from '@deconcert/database/ballot'
import { type BallotId, Refused, throwIfRefused } from '@deconcert/domain'
import { textReopenRefusal } from '@deconcert/domain/ballot'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { findConsentToLead } from './find-consent'

/** Lets the text be written again between two rounds, by those who may write it. */
export async function reopenConsentText(
  tools: Tools,
  actor: Actor,
  ballotId: BallotId,
  round: number,
): Promise<void> {
  const { facts, standing } = await findConsentToLead(tools, actor, ballotId)
  throwIfRefused(textReopenRefusal(standing, facts.proposal !== null))
  if (round !== standing.rounds) throw new Refused('stale-version')
  await storeOpening(tools.sql, ballotId, round, actor.accountId, tools.now())
  if (facts.proposal !== null) tools.hub.refresh(facts.proposal.documentId)
}
