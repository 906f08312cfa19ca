import type { BallotResult, BallotRules, Verdict } from '@deconcert/domain'

type Counted = { readonly rules: BallotRules; readonly result: BallotResult | null }

/** The verdict of a vote for or against one thing, its counts at 0 where they are hidden; null of any other. */
export function verdictOf({ rules, result }: Counted): Verdict | null {
  if (result === null || rules.method.key !== 'for-against') return null
  const { electors, voters, expressed, quorum, raw } = result
  const counts = raw !== null && 'against' in raw ? raw : { for: '0', against: '0', abstain: '0' }
  return {
    outcome: shownOutcome(result.outcome),
    electors,
    voters,
    for: Number(counts.for),
    against: Number(counts.against),
    abstain: Number(counts.abstain),
    expressed,
    majorityNeeded: Math.floor(expressed / 2) + 1,
    quorumNeeded: quorum.needed,
    quorumCounted: quorum.counted,
    quorumMet: quorum.met,
  }
}

function shownOutcome(outcome: BallotResult['outcome']): Verdict['outcome'] {
  return outcome === 'adopted' || outcome === 'no-quorum' ? outcome : 'rejected'
}
