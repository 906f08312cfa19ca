import type { Refusal } from '../refusal'
import type { CountedLine } from '../tally/box'
import { choiceRefusal, notTakingPart, sides } from './choice'
import type { BallotRules } from './rules'
import { fewestForSecrecy } from './secrecy'

/** What one person counted: raised hands, or the papers of a heap. */
export type HandCount = Pick<CountedLine, 'present' | 'proxies' | 'votes' | 'casting'>
export type LineKind = CountedLine['kind']

type Asked = Pick<BallotRules, 'options' | 'method' | 'secrecy' | 'proxies' | 'castingVote'>

/** What is counted by people in this way of voting; null where nothing is. */
export function lineKindOf(method: BallotRules['method']): LineKind | null {
  if (method.key === 'consent') return null
  return method.key === 'show-of-hands' ? 'hands' : 'paper'
}

/** The choices of a show of hands, in the order in which they are asked. */
export const handChoices = [...sides, notTakingPart] as const

/** How many votes were counted, the people who take no part among them. */
export function countTotal({ votes }: Pick<HandCount, 'votes'>): number {
  return votes.reduce((sum, [count]) => sum + count, 0)
}

/** How many votes there are beyond the presence; negative when some are missing. */
export function presenceGap(count: Pick<HandCount, 'present' | 'proxies' | 'votes'>): number {
  return countTotal(count) - count.present - count.proxies
}

function placeOf(choice: string): number {
  const place = (handChoices as readonly string[]).indexOf(choice)
  return place < 0 ? handChoices.length : place
}

/** The one form of a count: each choice once, none without votes, the sides first, then by the text of the choice. */
export function canonicalCount(count: HandCount): HandCount {
  const sums = new Map<string, number>()
  for (const [number, choice] of count.votes) sums.set(choice, (sums.get(choice) ?? 0) + number)
  const votes = [...sums]
    .flatMap(([choice, number]) => (number === 0 ? [] : [[number, choice] as const]))
    .sort(([, a], [, b]) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1))
  return { present: count.present, proxies: count.proxies, votes, casting: count.casting }
}

/** Where two counts differ: `present`, `proxies`, `casting`, or a choice. Two counts without a difference are one. */
export function countDifferences(one: HandCount, other: HandCount): readonly string[] {
  const [left, right] = [canonicalCount(one), canonicalCount(other)]
  const counts = [left, right].map(({ votes }) => new Map(votes.map(([count, choice]) => [choice, count])))
  const choices = new Set([...left.votes, ...right.votes].map(([, choice]) => choice))
  return [
    ...(['present', 'proxies', 'casting'] as const).filter((field) => left[field] !== right[field]),
    ...[...choices].filter((choice) => counts[0]?.get(choice) !== counts[1]?.get(choice)),
  ]
}

/** Beyond this nobody counts by hand. */
const most = 100_000

function isCount(number: number): boolean {
  return Number.isSafeInteger(number) && number >= 0 && number <= most
}

function choicesRefusal(rules: Asked, kind: LineKind, { votes, casting }: HandCount): Refusal | null {
  if (casting !== null && (rules.castingVote === null || !(sides as readonly string[]).includes(casting))) {
    return 'choice-unknown'
  }
  for (const [, choice] of votes) {
    if (kind === 'hands' && choice === notTakingPart) continue
    const refusal = choiceRefusal(rules, choice)
    if (refusal !== null) return refusal
  }
  return null
}

function papersRefusal(rules: Asked, count: HandCount, ticks: number | null): Refusal | null {
  if (count.proxies !== 0 || countTotal(count) !== count.present) return 'papers-not-all-counted'
  if (count.present === 0) return 'count-invalid'
  // At the closing the names on the roll are as many as the votes: a paper without a name, or the reverse, is cleared first.
  if (ticks !== null && ticks !== count.present) return 'papers-not-ticked'
  return rules.secrecy === 'secret' && count.present < fewestForSecrecy ? 'too-few-papers' : null
}

/**
 * Why this cannot be counted, or null when it can. Raised hands that are not as many as the people are taken as they
 * are, and the difference is shown (`presenceGap`). `ticks`: how many electors are ticked as having voted on paper, null
 * for who counts without knowing; `electors`: how many may be in the line at most.
 */
export function countRefusal(
  rules: Asked,
  kind: LineKind,
  count: HandCount,
  facts: { readonly ticks: number | null; readonly electors: number },
): Refusal | null {
  if (lineKindOf(rules.method) !== kind) return 'line-kind-wrong'
  const numbers = [count.present, count.proxies, ...count.votes.map(([number]) => number)]
  if (!numbers.every(isCount)) return 'count-invalid'
  const refusal = choicesRefusal(rules, kind, count)
  if (refusal !== null) return refusal
  if (kind === 'paper') return papersRefusal(rules, count, facts.ticks)
  if (count.present === 0) return 'count-invalid'
  if (count.proxies > 0 && rules.proxies.mostPerHolder === 0) return 'proxies-not-admitted'
  return Math.max(count.present + count.proxies, countTotal(count)) > facts.electors
    ? 'count-over-electors'
    : null
}
