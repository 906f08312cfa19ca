import { openConsentRound as storeRound } from '@deconcert/database/ballot'
import { canonicalContent } from '@deconcert/document'
import { type BallotId, Refused, throwIfRefused } from '@deconcert/domain'
import { roundOpenRefusal } from '@deconcert/domain/ballot'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { type FoundConsent, findConsentToLead } from './find-consent'
import { onLatest } from './on-latest'
import { readTextToFreeze } from './read-text-to-freeze'

/** People go on typing while the text is read: the reading is begun again until nothing came in between. */
const mostAttempts = 50

/** Opens the round after this one. A text that was open to changes is frozen with it, as the version of the round. */
export async function openConsentRound(
  tools: Tools,
  actor: Actor,
  ballotId: BallotId,
  after: number,
): Promise<void> {
  const opened = await onLatest(mostAttempts, async () => await tryToOpen(tools, actor, ballotId, after))
  // Out of the attempts: no further reading undoes the round that somebody else opened.
  if (opened === null) throw new Refused('stale-version')
  if (opened.facts.proposal !== null) tools.hub.refresh(opened.facts.proposal.documentId)
}

/** The consent whose round is open now, or null when another round than the caller knows has been opened before. */
async function tryToOpen(
  tools: Tools,
  actor: Actor,
  ballotId: BallotId,
  after: number,
): Promise<FoundConsent | null> {
  const consent = await findConsentToLead(tools, actor, ballotId)
  throwIfRefused(roundOpenRefusal(consent.standing))
  if (after !== consent.standing.rounds) return null
  const text = await textOf(tools, consent)
  await storeRound(tools.sql, { ballotId, after, text }, actor.accountId, tools.now())
  return consent
}

async function textOf(tools: Tools, { facts, standing }: FoundConsent) {
  if (facts.proposal === null || !standing.isTextReopened) return null
  const { body, ...text } = await readTextToFreeze(tools, facts.proposal.documentId)
  return { ...text, content: canonicalContent(body) }
}
