import type { AmendmentState } from '../amendment/lifecycle'
import { nextProposalState, type ProposalState } from '../proposal/lifecycle'
import type { Refusal } from '../refusal'
import type { BallotState } from './ballot'

/**
 * What nobody does to a ballot alone: closing it before its deadline, opening it anew with the roll of today, opening a
 * closed one again as a new ballot, striking a line that two people countersigned.
 */
export const ballotActs = ['close-early', 'change-roll', 'reopen', 'strike-line'] as const
export type BallotAct = (typeof ballotActs)[number]

/** A request that nobody has answered in this time is void. */
export const requestMinutes = 30

/** The most characters of the reason of a request. */
export const requestReasonLength = { least: 10, most: 2000 } as const

export type BallotAtHand = {
  readonly state: BallotState
  readonly closesAt: Date | null
  /** Whether another ballot has taken its place. */
  readonly isReplaced: boolean
  /** Whether one of its proposals was put to the vote again since. */
  readonly isOvertaken: boolean
  readonly proposals: readonly ProposalState[]
  readonly amendments: readonly AmendmentState[]
}

/** Whether closing this ballot now takes two: its deadline, which everybody was told, is still ahead. */
export function closesEarly({ closesAt }: Pick<BallotAtHand, 'closesAt'>, now: Date): boolean {
  return closesAt !== null && closesAt > now
}

function reopenedRefusal(ballot: BallotAtHand): Refusal | null {
  const { state, isReplaced, isOvertaken, proposals, amendments } = ballot
  if (state !== 'closed') return 'ballot-not-closed'
  if (isReplaced) return 'ballot-replaced'
  if (proposals.includes('promoted')) return 'already-promoted'
  if (proposals.includes('in-ballot')) return 'ballot-already-open'
  if (isOvertaken) return 'ballot-overtaken'
  if (amendments.some((each) => each !== 'proposed')) return 'amendment-closed'
  const canBe = proposals.every(
    (each) => each === 'published' || nextProposalState(each, 'vote-again') !== null,
  )
  return canBe ? null : 'proposal-not-published'
}

/** Why this act cannot be done to a ballot, whoever asks, or null when it can. */
export function actRefusal(act: BallotAct, ballot: BallotAtHand, now: Date): Refusal | null {
  if (act === 'reopen') return reopenedRefusal(ballot)
  if (ballot.state !== 'open') return 'ballot-not-open'
  // Those whose papers are struck may vote again, which nobody can once the deadline is past.
  if (act === 'strike-line') {
    return ballot.closesAt !== null && !closesEarly(ballot, now) ? 'ballot-expired' : null
  }
  return act === 'close-early' && !closesEarly(ballot, now) ? 'one-may-close' : null
}

export type ActRequest = {
  readonly askedBy: string
  readonly expiresAt: Date
  readonly isAnswered: boolean
}

/** Whether a request still waits for somebody's answer. */
export function isPending(
  { isAnswered, expiresAt }: Pick<ActRequest, 'isAnswered' | 'expiresAt'>,
  now: Date,
) {
  return !isAnswered && expiresAt > now
}

/** Why this account may not confirm a request, or null when it may. Whoever asked is not the other person. */
export function confirmationRefusal(request: ActRequest, accountId: string, now: Date): Refusal | null {
  if (request.isAnswered) return 'request-answered'
  if (request.expiresAt <= now) return 'request-expired'
  return request.askedBy === accountId ? 'confirm-needs-another' : null
}
