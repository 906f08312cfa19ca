import type { BallotRules } from '../ballot/rules'
import { fewestForSecrecy } from '../ballot/secrecy'

/** What a secret ballot with so few votes would give away. */
export type Hidden = 'nothing' | 'colleges' | 'everything'

/**
 * What is not told of a secret ballot: everything when it has fewer than 5 votes; what is of colleges when one of them,
 * or those in none, has 1 to 4. `votes` are counted by college, null for those in none.
 */
export function hiddenOf(
  rules: Pick<BallotRules, 'secrecy' | 'colleges'>,
  votes: readonly { readonly collegeId: string | null; readonly votes: number }[],
): Hidden {
  if (rules.secrecy === 'named') return 'nothing'
  if (votes.reduce((sum, group) => sum + group.votes, 0) < fewestForSecrecy) return 'everything'
  if (rules.colleges.length === 0) return 'nothing'
  return votes.some((group) => group.votes > 0 && group.votes < fewestForSecrecy) ? 'colleges' : 'nothing'
}
