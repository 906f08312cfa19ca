import { type ConsentFacts, readConsent, markPresence as storePresence } from '@deconcert/database/ballot'
import { type BallotId, found, Refused, type SeatId, throwIfRefused } from '@deconcert/domain'
import { presenceRefusal } from '@deconcert/domain/ballot'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { findConsent, findConsentToLead } from './find-consent'

/** Somebody says that they are there, or that they leave. */
export async function markMyPresence(
  tools: Tools,
  actor: Actor,
  ballotId: BallotId,
  isPresent: boolean,
): Promise<void> {
  const { facts } = await findConsent(tools, actor, ballotId)
  const me = facts.people.find(({ isMe }) => isMe)
  if (me === undefined) throw new Refused('not-an-elector')
  await mark(tools, actor, ballotId, facts, { seatId: me.seatId, isPresent })
}

/** Who leads the ballot says that somebody is there, or has left. */
export async function markPresence(
  tools: Tools,
  actor: Actor,
  ballotId: BallotId,
  asked: { readonly seatId: SeatId; readonly isPresent: boolean },
): Promise<void> {
  const { people } = found(await readConsent(tools.sql, actor.planId, ballotId, actor.accountId))
  found(people.find(({ seatId }) => seatId === asked.seatId))
  const { facts } = await findConsentToLead(tools, actor, ballotId)
  await mark(tools, actor, ballotId, facts, asked)
}

async function mark(
  tools: Tools,
  actor: Actor,
  ballotId: BallotId,
  { state, answers, rounds }: ConsentFacts,
  { seatId, isPresent }: { readonly seatId: string; readonly isPresent: boolean },
): Promise<void> {
  const hasAnswered = answers.some((given) => given.seatId === seatId && given.round === rounds.length)
  throwIfRefused(presenceRefusal({ state }, { isPresent, hasAnswered }))
  await storePresence(tools.sql, { ballotId, seatId, isPresent }, actor.accountId, tools.now())
}
