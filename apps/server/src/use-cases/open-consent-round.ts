import { openConsentRound as storeRound } from '@deconcert/database/ballot'
import { canonicalContent } from '@deconcert/document'
import { type BallotId, Refused, throwIfRefused } from '@deconcert/domain'
import { roundOpenRefusal } from '@deconcert/domain/ballot'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { type FoundConsent, findConsentToLead } from './find-consent'
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
  for (let attempt = 1; ; attempt += 1) {
    const consent = await findConsentToLead(tools, actor, ballotId)
    throwIfRefused(roundOpenRefusal(consent.standing))
    if (after !== consent.standing.rounds) throw new Refused('stale-version')
    const text = await textOf(tools, consent)
    const opening = storeRound(tools.sql, { ballotId, after, text }, actor.accountId, tools.now())
    if (await isTaken(opening, attempt)) {
      if (consent.facts.proposal !== null) tools.hub.refresh(consent.facts.proposal.documentId)
      return
    }
  }
}

/** False when the text has moved meanwhile, and there is time to read it again. */
async function isTaken(opening: Promise<void>, attempt: number): Promise<boolean> {
  try {
    await opening
    return true
  } catch (error) {
    const isStale = error instanceof Refused && error.refusal === 'stale-version'
    if (!isStale || attempt === mostAttempts) throw error
    return false
  }
}

async function textOf(tools: Tools, { facts, standing }: FoundConsent) {
  if (facts.proposal === null || !standing.isTextReopened) return null
  const { body, ...text } = await readTextToFreeze(tools, facts.proposal.documentId)
  return { ...text, content: canonicalContent(body) }
}
