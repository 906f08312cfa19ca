import {
  type BallotResult,
  type BallotRules,
  fewestForSecrecy,
  type MethodKey,
} from '@deconcert/domain/ballot'
import { consentSentences, presenceSentence } from './consent-words'
import { areCollegesHidden, isHidden } from './deciding'
import { majoritySentences } from './majority-words'
import { quorumSentences } from './quorum-words'
import { rankingSentences } from './ranking-words'
import type { Sentence } from './sentence'

/** The whole arithmetic of a result in sentences, from how many could vote to what was decided. */
export function verdictSentences(rules: BallotRules, result: BallotResult): readonly Sentence[] {
  return [
    countSentence(rules, result),
    ...hiddenSentences(rules, result),
    ...quorumSentences(rules, result),
    ...(result.quorum.met ? [...decidesSentences(rules, result), ...reasonOf(rules, result)] : []),
    ...outcomeSentences(result),
  ]
}

function countSentence(rules: BallotRules, result: BallotResult): Sentence {
  const { electors, voters, blank, expressed } = result
  if (isHidden(rules, result)) return { key: 'countsOnly', values: { electors, voters } }
  return presenceSentence(result) ?? { key: 'counts', values: { electors, voters, blank, expressed } }
}

function hiddenSentences(rules: BallotRules, result: BallotResult): readonly Sentence[] {
  if (isHidden(rules, result)) {
    if (result.voters >= fewestForSecrecy) return [{ key: 'hiddenWay' }]
    return result.voters === 0 ? [] : [{ key: 'hidden', values: { fewest: fewestForSecrecy } }]
  }
  // When the votes do not count for that very reason, the quorum says so.
  if (areCollegesHidden(rules, result) && result.quorum.met) return [{ key: 'collegesHidden' }]
  return []
}

/** Which of the two results counts, where there are two. */
function decidesSentences(rules: BallotRules, result: BallotResult): readonly Sentence[] {
  if (rules.colleges.length === 0 || areCollegesHidden(rules, result)) return []
  if (result.counting === 'raw') return [{ key: 'decidesRaw' }]
  const left = result.colleges.filter(
    ({ weight, effectiveWeight, expressed }) => weight !== '0' && effectiveWeight === '0' && expressed === 0,
  )
  const names = left.map(({ id }) => rules.colleges.find((college) => college.id === id)?.label ?? id)
  const decides: Sentence = { key: result.counting === 'block' ? 'decidesBlock' : 'decidesProportional' }
  if (names.length === 0 || result.weighted === null) return [decides]
  return [decides, { key: 'redistributed', values: { colleges: { names }, count: names.length } }]
}

function reasonOf(rules: BallotRules, result: BallotResult): readonly Sentence[] {
  return reasons[rules.method.key](rules, result)
}

const reasons: Record<MethodKey, (rules: BallotRules, result: BallotResult) => readonly Sentence[]> = {
  'for-against': majoritySentences,
  'show-of-hands': majoritySentences,
  approval: rankingSentences,
  'majority-judgment': rankingSentences,
  dots: rankingSentences,
  borda: rankingSentences,
  schulze: rankingSentences,
  consent: consentSentences,
}

function outcomeSentences({ outcome }: BallotResult): readonly Sentence[] {
  switch (outcome) {
    case 'adopted':
    case 'rejected':
    case 'tied':
      return [{ key: outcome }]
    case 'no-quorum':
      return [{ key: 'noQuorum' }]
    case 'ranked':
    case 'referred':
      return []
  }
}
