import type { Refusal } from '../refusal'

/** `closing`: the box is sealed, its verdict is not written yet. */
export const ballotStates = ['open', 'closing', 'closed'] as const
export type BallotState = (typeof ballotStates)[number]

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
