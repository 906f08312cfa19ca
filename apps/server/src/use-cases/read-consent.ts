import { type ConsentFacts, readConsent as readFacts } from '@deconcert/database/ballot'
import { type BallotId, found, permissionRefusal, type Refusal } from '@deconcert/domain'
import {
  type ConsentStanding,
  consentCloseRefusal,
  roundOpenRefusal,
  textReopenRefusal,
} from '@deconcert/domain/ballot'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { standingOf } from './find-consent'

export type ConsentView = Omit<ConsentFacts, 'config' | 'methodKey' | 'groupId'> & {
  readonly standing: ConsentStanding
  /** Why the reader may not do this, or null when they may. */
  readonly refusals: {
    /** Mark others present, treat objections. */
    readonly lead: Refusal | null
    readonly openRound: Refusal | null
    readonly reopenText: Refusal | null
    readonly close: Refusal | null
    /** Write the text that is open to changes. */
    readonly writeText: Refusal | null
  }
}

/** A vote by consent: who is there, what each answered, the objections, the rounds. Null for another ballot. */
export async function readConsent(
  tools: Tools,
  actor: Actor,
  ballotId: BallotId,
): Promise<ConsentView | null> {
  const facts = found(await readFacts(tools.sql, actor.planId, ballotId, actor.accountId))
  const { config: _, methodKey, groupId, ...shown } = facts
  if (methodKey !== 'consent') return null
  const standing = standingOf(facts)
  const lead = permissionRefusal(actor, 'ballot.close', { groupId })
  return {
    ...shown,
    standing,
    refusals: {
      lead,
      openRound: lead ?? roundOpenRefusal(standing),
      reopenText: lead ?? textReopenRefusal(standing, facts.proposal !== null),
      close: lead ?? consentCloseRefusal(standing),
      writeText: permissionRefusal(actor, 'proposal.write', { groupId: facts.proposal?.groupId ?? groupId }),
    },
  }
}
