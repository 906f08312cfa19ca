import { expressedIn, type ForAgainstTally, isAdoptedBy, votersIn } from './for-against'

export const outcomes = ['adopted', 'rejected', 'no-quorum'] as const
export type Outcome = (typeof outcomes)[number]

/** An outcome with the whole of its arithmetic, so that a sentence can show how it was reached. */
export type Verdict = {
  readonly outcome: Outcome
  readonly electors: number
  /** Everyone who took part, abstentions included. */
  readonly voters: number
  readonly for: number
  readonly against: number
  readonly abstain: number
  readonly expressed: number
  /** More than half of the votes expressed. */
  readonly majorityNeeded: number
  readonly quorumNeeded: number
  /** Those who count towards the quorum: the voters, or the people present where proxies vote too. */
  readonly quorumCounted: number
  readonly quorumMet: boolean
}

/** What was fixed at the opening and decides with the votes. */
type Frozen = {
  readonly electors: number
  /** The least number of voters with which the vote counts; 0 when any number does. */
  readonly quorumNeeded: number
}

/**
 * The outcome of a vote. Abstentions count towards the quorum, not towards the majority; a tie rejects.
 * `present` is given where some vote by proxy: proxies do not make a quorum.
 */
export function verdict(
  tally: ForAgainstTally,
  { electors, quorumNeeded }: Frozen,
  present: number = votersIn(tally),
): Verdict {
  const expressed = expressedIn(tally)
  const quorumMet = present >= quorumNeeded
  const decided: Outcome = isAdoptedBy(tally) ? 'adopted' : 'rejected'
  return {
    outcome: quorumMet ? decided : 'no-quorum',
    electors,
    voters: votersIn(tally),
    for: tally.for,
    against: tally.against,
    abstain: tally.abstain,
    expressed,
    majorityNeeded: Math.floor(expressed / 2) + 1,
    quorumNeeded,
    quorumCounted: present,
    quorumMet,
  }
}
