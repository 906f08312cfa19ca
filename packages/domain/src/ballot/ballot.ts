import { type ProposalEvent, type ProposalState, proposalEventRefusal } from '../proposal/lifecycle'
import type { Refusal } from '../refusal'
import { type Quorum, quorumRefusal } from './quorum'
import { fewestForSecrecy, type Secrecy } from './secrecy'
import type { Outcome } from './verdict'

/** `closing`: the box is sealed, its verdict is not written yet. */
export const ballotStates = ['open', 'closing', 'closed'] as const
export type BallotState = (typeof ballotStates)[number]

export type BallotOpening = {
  readonly proposalState: ProposalState
  /** Whether this proposal already has a ballot open. */
  readonly hasOpenBallot: boolean
  readonly electors: number
  readonly secrecy: Secrecy
  readonly quorum: Quorum
  /** Null when the facilitator closes it by hand. */
  readonly closesAt: Date | null
}

function electorateRefusal(electors: number, secrecy: Secrecy): Refusal | null {
  if (electors === 0) return 'electorate-empty'
  return secrecy === 'secret' && electors < fewestForSecrecy ? 'secret-college-too-small' : null
}

/** Why a proposal may not be put to this vote, or null when it may. */
export function ballotOpenRefusal(opening: BallotOpening, now: Date): Refusal | null {
  if (opening.hasOpenBallot) return 'ballot-already-open'
  const refusal =
    proposalEventRefusal(opening.proposalState, 'open-ballot') ??
    electorateRefusal(opening.electors, opening.secrecy) ??
    quorumRefusal(opening.quorum, opening.electors)
  if (refusal !== null) return refusal
  return opening.closesAt !== null && opening.closesAt <= now ? 'deadline-in-the-past' : null
}

/** Why a ballot may not be closed, or null when it may. */
export function ballotCloseRefusal(state: BallotState): Refusal | null {
  return state === 'open' ? null : 'ballot-not-open'
}

/**
 * Why this person may not vote at this time, or null when they may. Who has voted hears so first, even after the
 * closing: whoever did not hear the first answer must learn that their vote counts.
 */
export function voteRefusal(
  ballot: { readonly state: BallotState; readonly closesAt: Date | null },
  voter: { readonly isElector: boolean; readonly hasVoted: boolean },
  now: Date,
): Refusal | null {
  if (!voter.isElector) return 'not-an-elector'
  if (voter.hasVoted) return 'already-voted'
  if (ballot.state !== 'open') return 'ballot-not-open'
  return ballot.closesAt !== null && now >= ballot.closesAt ? 'ballot-expired' : null
}

const consequence: Record<Outcome, ProposalEvent> = {
  adopted: 'adopt',
  rejected: 'reject',
  'no-quorum': 'reopen',
}

/** What the outcome of a ballot does to the proposal that it was about. */
export function consequenceOf(outcome: Outcome): ProposalEvent {
  return consequence[outcome]
}
