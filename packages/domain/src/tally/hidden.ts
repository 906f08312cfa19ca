import type { BallotRules } from '../ballot/rules'
import { fewestForSecrecy } from '../ballot/secrecy'

/** What a secret ballot with so few votes would give away. */
export type Hidden = 'nothing' | 'colleges' | 'everything'

type Group = { readonly collegeId: string | null; readonly votes: number }

/**
 * What is not told of a secret ballot: everything when it has fewer than 5 votes; what is of colleges when one of them,
 * or those in none, has 1 to 4. Both are counted by college, null for those in none: the votes, and the electors ticked
 * on the roll, who tell it still once such votes have lost their college.
 */
export function hiddenOf(
  rules: Pick<BallotRules, 'secrecy' | 'colleges'>,
  votes: readonly Group[],
  ticked: readonly Group[] = [],
): Hidden {
  if (rules.secrecy === 'named') return 'nothing'
  if (votes.reduce((sum, group) => sum + group.votes, 0) < fewestForSecrecy) return 'everything'
  if (rules.colleges.length === 0) return 'nothing'
  return [...votes, ...ticked].some((group) => group.votes > 0 && group.votes < fewestForSecrecy)
    ? 'colleges'
    : 'nothing'
}
