import { notTakingPart } from '../ballot/choice'
import type { BallotRules } from '../ballot/rules'
import { fewestForSecrecy } from '../ballot/secrecy'
import type { Box } from './box'

/** What a secret ballot with so few votes would give away. */
export type Hidden = 'nothing' | 'colleges' | 'everything'

/** Votes that came the same way, online or on the papers of one line, from one college or from none. */
type VoteGroup = {
  readonly collegeId: string | null
  /** The number of the line, null online. */
  readonly line: number | null
  readonly votes: number
}

function groupsOf({ votes, lines }: Pick<Box, 'votes' | 'lines'>): readonly VoteGroup[] {
  return [
    ...votes.map(({ collegeId, count }) => ({ collegeId, line: null, votes: count })),
    ...lines.flatMap(({ number, collegeId, votes: counted }) =>
      counted.flatMap(([count, choice]) =>
        choice === notTakingPart ? [] : [{ collegeId, line: number, votes: count }],
      ),
    ),
  ]
}

function isTelling(votes: number): boolean {
  return votes > 0 && votes < fewestForSecrecy
}

function sumsBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
  countOf: (item: Item) => number,
): ReadonlyMap<Key, number> {
  const sums = new Map<Key, number>()
  for (const item of items) sums.set(keyOf(item), (sums.get(keyOf(item)) ?? 0) + countOf(item))
  return sums
}

/**
 * Whether the votes do not say the colleges that the roll says: those of a sealed box do not, where any of them would
 * have told too much. Each elector ticked is one vote, of the elector's college.
 */
function isErased(
  groups: readonly VoteGroup[],
  roll: Box['roll'],
  keyOf: (college: string | null) => string | null,
): boolean {
  const votes = groups.map((group) => [group.collegeId, group.votes] as const)
  const ticks = roll.map(({ collegeId, voters }) => [collegeId, -voters] as const)
  const differences = sumsBy(
    [...votes, ...ticks],
    ([collegeId]) => keyOf(collegeId),
    ([, count]) => count,
  )
  return [...differences.values()].some((difference) => difference !== 0)
}

/**
 * What is not told of a secret ballot. Who counts the papers of a line knows them, and so the rest: everything is hidden
 * when there are fewer than 5 votes in all, or 1 to 4 online or on the papers of one line; what is of colleges when one of
 * them, or those in none, has 1 to 4 votes that came the same way.
 */
export function hiddenOf(
  rules: Pick<BallotRules, 'secrecy' | 'colleges'>,
  box: Pick<Box, 'votes' | 'lines' | 'roll'>,
): Hidden {
  if (rules.secrecy === 'named') return 'nothing'
  const groups = groupsOf(box)
  const byWay = sumsBy(
    groups,
    ({ line }) => line,
    ({ votes }) => votes,
  )
  const total = [...byWay.values()].reduce((sum, votes) => sum + votes, 0)
  if (total < fewestForSecrecy || [...byWay.values()].some(isTelling)) return 'everything'
  if (rules.colleges.length === 0) return 'nothing'
  const listed = new Set<string | null>(rules.colleges.map(({ id }) => id))
  const keyOf = (college: string | null) => (listed.has(college) ? college : null)
  const parts = sumsBy(
    groups,
    ({ collegeId, line }) => `${keyOf(collegeId) ?? '-'} ${line ?? '-'}`,
    ({ votes }) => votes,
  )
  const isColleges = [...parts.values()].some(isTelling) || isErased(groups, box.roll, keyOf)
  return isColleges ? 'colleges' : 'nothing'
}
