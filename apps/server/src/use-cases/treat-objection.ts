import {
  confirmLifting as storeConfirmation,
  liftObjection as storeLifting,
  ruleObjection as storeRuling,
} from '@deconcert/database/ballot'
import { type BallotId, found, throwIfRefused } from '@deconcert/domain'
import { liftingConfirmRefusal, liftingRefusal, rulingRefusal } from '@deconcert/domain/ballot'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { type FoundConsent, findConsent, findConsentToLead } from './find-consent'

export type RulingAsked = {
  /** Of the objection. */
  readonly number: number
  /** The last step of it that was read: the circle decided of these words. */
  readonly seen: number
  readonly isAdmissible: boolean
  readonly reason: string
}

/** Who leads the ballot records what the circle decided of an objection, and why. */
export async function ruleObjection(
  tools: Tools,
  actor: Actor,
  ballotId: BallotId,
  ruling: RulingAsked,
): Promise<void> {
  const { facts, standing } = await findConsentToLead(tools, actor, ballotId)
  const { isOpen } = objectionOf(facts, ruling.number)
  throwIfRefused(rulingRefusal(standing, isOpen, ruling))
  await storeRuling(tools.sql, { ballotId, ...ruling }, actor.accountId, tools.now())
}

export type LiftingAsked = {
  /** Of the objection. */
  readonly number: number
  /** What was changed. */
  readonly note: string
}

/** The author of an objection lifts it, or who leads the ballot tells that they did, for another to confirm. */
export async function liftObjection(
  tools: Tools,
  actor: Actor,
  ballotId: BallotId,
  { number, note, isRecorded }: LiftingAsked & { readonly isRecorded: boolean },
): Promise<void> {
  const find = isRecorded ? findConsentToLead : findConsent
  const { facts, standing } = await find(tools, actor, ballotId)
  const { isOpen, seatId } = objectionOf(facts, number)
  const isMine = facts.people.some((person) => person.isMe && person.seatId === seatId)
  throwIfRefused(liftingRefusal(standing, { isOpen, isMine }, { note, isRecorded }))
  await storeLifting(tools.sql, { ballotId, number, note, isRecorded }, actor.accountId, tools.now())
}

/** The author of an objection, or another elector than who told its lifting, confirms it: it is lifted. */
export async function confirmLifting(
  tools: Tools,
  actor: Actor,
  ballotId: BallotId,
  { number, seen }: { readonly number: number; readonly seen: number },
): Promise<void> {
  const { facts, standing } = await findConsent(tools, actor, ballotId)
  const { isOpen, told, isToldByMe } = objectionOf(facts, number)
  const isElector = facts.people.some(({ isMe }) => isMe)
  const objection = { isOpen, isTold: told !== null, isToldByMe }
  throwIfRefused(liftingConfirmRefusal(standing, objection, isElector))
  await storeConfirmation(tools.sql, { ballotId, number, seen }, actor.accountId, tools.now())
}

function objectionOf({ objections }: FoundConsent['facts'], number: number) {
  return found(objections.find((objection) => objection.number === number))
}
