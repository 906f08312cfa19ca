import { canonicalJson } from '../journal/canonical'
import type { Refusal } from '../refusal'
import type { BallotMethod, BallotRules, JudgmentMethod, MethodKey } from './rules'

/** A word, keys of options in order, or a whole number for each key. */
export type Choice = string | readonly string[] | Readonly<Record<string, number>>

type Asked = Pick<BallotRules, 'method' | 'options'>

export const sides = ['for', 'against', 'abstain'] as const
export type Side = (typeof sides)[number]

/** In a line of raised hands, those who are there and do not vote. */
export const notTakingPart = 'not-taking-part'

/** The one text of a choice: what is stored, committed to and counted. */
export function choiceText(choice: Choice): string {
  return typeof choice === 'string' ? choice : canonicalJson(choice)
}

/** These keys in the order of the options, as an approval is written. */
export function inOptionOrder(
  rules: Pick<BallotRules, 'options'>,
  keys: readonly string[],
): readonly string[] {
  return rules.options.map(({ key }) => key).filter((key) => keys.includes(key))
}

/** The keys that a voter who drew this packet judges; none when the ballot has no packets. */
export function packetOf(method: BallotMethod, index: number): readonly string[] {
  if (method.key !== 'majority-judgment' || method.order === null) return []
  const { order, perVoter } = method
  const length = Math.min(perVoter ?? order.length, order.length)
  return Array.from({ length }, (_, step) => order[(index + step) % order.length] ?? '')
}

function isInOnePacket(method: JudgmentMethod, keys: readonly string[]): boolean {
  const [first] = keys
  if (method.perVoter === null || method.order === null || first === undefined) return true
  const count = method.order.length
  const place = new Map(method.order.map((key, index) => [key, index]))
  const start = place.get(first) ?? 0
  const from = Array.from({ length: method.perVoter }, (_, step) => (start - step + count) % count)
  return from.some((packet) =>
    keys.every((key) => ((place.get(key) ?? 0) - packet + count) % count < (method.perVoter ?? count)),
  )
}

type Check = (asked: Asked, keys: ReadonlySet<string>, choice: Choice) => Refusal | null

function sideRefusal(choice: Choice): Refusal | null {
  return (sides as readonly unknown[]).includes(choice) ? null : 'choice-unknown'
}

function listRefusal(keys: ReadonlySet<string>, choice: Choice): Refusal | null {
  if (!Array.isArray(choice)) return 'choice-unknown'
  const isList = choice.every((key) => keys.has(key)) && new Set(choice).size === choice.length
  return isList ? null : 'choice-unknown'
}

function numbersRefusal(keys: ReadonlySet<string>, choice: Choice, least: number, most: number) {
  if (typeof choice !== 'object' || choice === null || Array.isArray(choice)) return 'choice-unknown'
  const isRight = Object.entries(choice).every(
    ([key, number]) => keys.has(key) && Number.isSafeInteger(number) && number >= least && number <= most,
  )
  return isRight ? null : 'choice-unknown'
}

function approvalRefusal(asked: Asked, keys: ReadonlySet<string>, choice: Choice): Refusal | null {
  const refusal = listRefusal(keys, choice)
  if (refusal !== null || asked.method.key !== 'approval') return refusal
  const approved = choice as readonly string[]
  if (asked.method.most !== null && approved.length > asked.method.most) return 'too-many-approved'
  return choiceText(inOptionOrder(asked, approved)) === choiceText(approved) ? null : 'choice-unknown'
}

function judgmentRefusal({ method }: Asked, keys: ReadonlySet<string>, choice: Choice): Refusal | null {
  if (method.key !== 'majority-judgment') return 'choice-unknown'
  const refusal = numbersRefusal(keys, choice, 0, method.grades.length - 1)
  if (refusal !== null) return refusal
  return isInOnePacket(method, Object.keys(choice)) ? null : 'choice-outside-packet'
}

function dotsRefusal({ method }: Asked, keys: ReadonlySet<string>, choice: Choice): Refusal | null {
  if (method.key !== 'dots') return 'choice-unknown'
  const refusal = numbersRefusal(keys, choice, 1, method.mostPerOption)
  if (refusal !== null) return refusal
  const spent = Object.values(choice as Readonly<Record<string, number>>).reduce((sum, dots) => sum + dots, 0)
  return spent > method.dots ? 'too-many-dots' : null
}

const checks: Record<MethodKey, Check> = {
  'for-against': (_, __, choice) => sideRefusal(choice),
  'show-of-hands': (_, __, choice) => sideRefusal(choice),
  approval: approvalRefusal,
  'majority-judgment': judgmentRefusal,
  dots: dotsRefusal,
  borda: (_, keys, choice) => listRefusal(keys, choice),
  schulze: (_, keys, choice) => listRefusal(keys, choice),
  consent: () => 'choice-unknown',
}

/** Longer than any choice that can be made: what is longer is not read at all. */
const longestChoice = 5000

function parsed({ method }: Asked, text: string): Choice | null {
  if (method.key === 'for-against' || method.key === 'show-of-hands') return text
  try {
    const choice: unknown = JSON.parse(text)
    return typeof choice === 'object' ? (choice as Choice | null) : null
  } catch {
    return null
  }
}

/** Why this text cannot be a vote of this ballot, or null when it can. A choice has one text: another is refused. */
export function choiceRefusal(rules: Asked, text: string): Refusal | null {
  if (text.length > longestChoice) return 'choice-unknown'
  const choice = parsed(rules, text)
  if (choice === null) return 'choice-unknown'
  const keys = new Set(rules.options.map(({ key }) => key))
  const refusal = checks[rules.method.key](rules, keys, choice)
  if (refusal !== null) return refusal
  return choiceText(choice) === text ? null : 'choice-unknown'
}

/** The choice in a text, or null when it is none. */
export function readChoice(rules: Asked, text: string): Choice | null {
  return choiceRefusal(rules, text) === null ? parsed(rules, text) : null
}

const blanks: ReadonlySet<string> = new Set<string>(['abstain', '[]', '{}'])

/** Whether this choice, one of the ballot's, prefers nothing: counted among the voters, not among the expressed. */
export function isBlankChoice(_rules: Asked, text: string): boolean {
  return blanks.has(text)
}

/** Why nobody votes alone in this way of voting, or null when they do. */
export function ownVoteRefusal(method: BallotMethod): Refusal | null {
  return method.key === 'show-of-hands' || method.key === 'consent' ? 'vote-not-cast-alone' : null
}
