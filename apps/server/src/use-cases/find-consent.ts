import { type ConsentFacts, readConsent } from '@deconcert/database/ballot'
import { type BallotId, found, permissionRefusal, Refused, throwIfRefused } from '@deconcert/domain'
import { type ConsentStanding, readRules } from '@deconcert/domain/ballot'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

export type FoundConsent = { readonly facts: ConsentFacts; readonly standing: ConsentStanding }

/** A vote by consent of the actor's plan, and where it stands. Another ballot refuses with `not-a-consent`. */
export async function findConsent(
  tools: Pick<Tools, 'sql'>,
  actor: Actor,
  ballotId: BallotId,
): Promise<FoundConsent> {
  const facts = found(await readConsent(tools.sql, actor.planId, ballotId, actor.accountId))
  return { facts, standing: standingOf(facts) }
}

/** The same, for whoever leads the ballot: presides over the circle. */
export async function findConsentToLead(
  tools: Pick<Tools, 'sql'>,
  actor: Actor,
  ballotId: BallotId,
): Promise<FoundConsent> {
  const consent = await findConsent(tools, actor, ballotId)
  throwIfRefused(permissionRefusal(actor, 'ballot.close', { groupId: consent.facts.groupId }))
  return consent
}

/** Where a consent stands. Another ballot refuses with `not-a-consent`. */
export function standingOf({ state, config, rounds, textReopenedAt }: ConsentFacts): ConsentStanding {
  const { method } = readRules(config)
  if (method.key !== 'consent') throw new Refused('not-a-consent')
  return {
    state,
    rounds: rounds.length,
    mostRounds: method.mostRounds,
    isTextReopened: textReopenedAt !== null,
  }
}
