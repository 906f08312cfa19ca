import type { BallotRules } from '../ballot/rules'
import { fewestForSecrecy } from '../ballot/secrecy'
import type { RollCount } from './box'

/** What a secret ballot with so few votes would give away. */
export type Hidden = 'nothing' | 'colleges' | 'everything'

type Group = { readonly collegeId: string | null; readonly votes: number }

function isTelling({ votes }: Group): boolean {
  return votes > 0 && votes < fewestForSecrecy
}

/** The roll by college of the rules, null for all the others. */
function groupsOf({ colleges }: Pick<BallotRules, 'colleges'>, roll: readonly RollCount[]): readonly Group[] {
  const votes = new Map<string | null, number>(colleges.map(({ id }) => [id, 0]))
  for (const { collegeId, voters } of roll) {
    const key = votes.has(collegeId) ? collegeId : null
    votes.set(key, (votes.get(key) ?? 0) + voters)
  }
  return [...votes].map(([collegeId, count]) => ({ collegeId, votes: count }))
}

/**
 * What is not told of a secret ballot: everything when it has fewer than 5 votes; what is of colleges when one of them,
 * or those in none, has 1 to 4. `votes` are counted by college, null for those in none. The roll counts too: once sealed,
 * votes that would tell their college do not say it any more.
 */
export function hiddenOf(
  rules: Pick<BallotRules, 'secrecy' | 'colleges'>,
  votes: readonly Group[],
  roll: readonly RollCount[] = [],
): Hidden {
  if (rules.secrecy === 'named') return 'nothing'
  if (votes.reduce((sum, group) => sum + group.votes, 0) < fewestForSecrecy) return 'everything'
  if (rules.colleges.length === 0) return 'nothing'
  return [...votes, ...groupsOf(rules, roll)].some(isTelling) ? 'colleges' : 'nothing'
}
