import { choiceText } from '../ballot/choice'
import { quorumNeeded } from '../ballot/quorum'
import type { BallotCollege, BallotMethod, BallotRules } from '../ballot/rules'
import type { Box, CountedVote } from './box'
import type { MethodResult } from './result'

export function optionsNamed(keys: readonly string[]): BallotRules['options'] {
  return keys.map((key) => ({ key, label: key, proposalId: null, amendmentId: null, textSha256: null }))
}

export function college(id: string, weight: string, seats = 100): BallotCollege {
  return { id, label: id, weight, seats }
}

/** Five grades from the worst. */
const fiveGrades = ['e', 'd', 'c', 'b', 'a'] as const

export function judgment(some: Partial<Extract<BallotMethod, { readonly key: 'majority-judgment' }>> = {}) {
  const method = { key: 'majority-judgment', grades: fiveGrades, missing: 'worst' } as const
  return { ...method, leastJudgments: 0, perVoter: null, order: null, ...some }
}

/** The rules of a ballot of this method, with what a test says of them. */
export function rulesOf(method: BallotMethod, some: Partial<BallotRules> = {}): BallotRules {
  const hasSides = method.key === 'for-against' || method.key === 'show-of-hands'
  const rules: BallotRules = {
    version: 2,
    ballotId: '00000000-0000-4000-8000-000000000001',
    question: '?',
    options: optionsNamed(hasSides || method.key === 'consent' ? ['o1'] : ['o1', 'o2', 'o3']),
    method,
    secrecy: 'named',
    quorum: { kind: 'none' },
    quorumNeeded: 0,
    majority: hasSides ? { kind: 'expressed' } : null,
    castingVote: null,
    selection: hasSides || method.key === 'consent' ? null : { kind: 'none' },
    colleges: [],
    counting: 'raw',
    leastFavourable: 0,
    proxies: { mostPerHolder: 0, countForQuorum: false },
    electors: 100,
    electorateSha256: '0'.repeat(64),
    closesAt: null,
    shownWhileOpen: 'turnout',
    ...some,
  }
  return { ...rules, quorumNeeded: quorumNeeded(rules.quorum, rules.electors, rules.secrecy) }
}

export function vote(
  choice: Parameters<typeof choiceText>[0],
  count = 1,
  collegeId: string | null = null,
): CountedVote {
  return { collegeId, count, choice: choiceText(choice) }
}

/** A box of these votes, each by a person ticked on the roll. */
export function boxOf(votes: readonly CountedVote[], some: Partial<Box> = {}): Box {
  const roll = votes.map(({ collegeId, count }) => ({ collegeId, voters: count, throughHolder: 0 }))
  return { votes, lines: [], roll, castingVote: null, consent: null, ...some }
}

/** A box of these for and against votes. */
export function sidesBox(counts: readonly [number, number, number?], some: Partial<Box> = {}): Box {
  const [inFavour, against, abstain = 0] = counts
  return boxOf([vote('for', inFavour), vote('against', against), vote('abstain', abstain)], some)
}

/** What the options of a result have under a name, by their keys: ranks, scores… */
export function byKey(result: MethodResult | null, name: string): Record<string, unknown> {
  if (result === null || !('options' in result)) return {}
  return Object.fromEntries(result.options.map((option) => [option.key, Object(option)[name]]))
}
