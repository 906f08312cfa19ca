import type { BallotResult, BallotRules } from '@deconcert/domain/ballot'
import { decidingResult, rankedOptions, sharingRank } from './deciding'

/** The place of one option in a vote that ranks. */
export type Standing = {
  /** Null when it received too few judgments. */
  readonly rank: number | null
  readonly isTied: boolean
  /** How many options there were. */
  readonly count: number
  /** Null when the vote selects nothing. */
  readonly isSelected: boolean | null
}

/** Where a vote that ranked options put a proposal; null for a vote that did not rank, or not this proposal. */
export function standingOf(rules: BallotRules, result: BallotResult, proposalId: string): Standing | null {
  const option = rules.options.find((each) => each.proposalId === proposalId)
  const options = rankedOptions(decidingResult(result))
  const found = options.find(({ key }) => key === option?.key)
  if (found === undefined || result.outcome !== 'ranked') return null
  return {
    rank: found.rank,
    isTied: found.rank !== null && sharingRank(options, found.rank) > 1,
    count: options.length,
    isSelected: rules.selection?.kind === 'none' ? null : result.selected.includes(found.key),
  }
}
