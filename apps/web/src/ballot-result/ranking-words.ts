import type { BallotResult, BallotRules } from '@deconcert/domain/ballot'
import {
  decidingResult,
  inOrderOfRank,
  labelOf,
  type RankedOption,
  rankedOptions,
  sharingRank,
} from './deciding'
import type { Sentence } from './sentence'

/** More names than that are read in the ranking, not in a sentence. */
const mostNames = 5

/** What a vote with a ranking says: who leads, who is not ranked, what is selected and why so many. */
export function rankingSentences(rules: BallotRules, result: BallotResult): readonly Sentence[] {
  const options = rankedOptions(decidingResult(result))
  if (result.expressed === 0) return [{ key: 'nothingExpressed' }]
  if (options.length === 0) return [{ key: 'weightedNothing' }]
  return [
    ...leaderSentences(rules, options),
    ...(result.counting === 'raw' ? [] : rawLeaderSentences(rules, result, options)),
    ...unrankedSentences(rules, options),
    ...selectionSentences(rules, result, options),
  ]
}

function leadersOf(options: readonly RankedOption[]): readonly string[] {
  return options.filter(({ rank }) => rank === 1).map(({ key }) => key)
}

function leaderSentences(rules: BallotRules, options: readonly RankedOption[]): readonly Sentence[] {
  const leaders = leadersOf(options)
  if (leaders.length === 0) return []
  const values = { options: { names: leaders.map((key) => labelOf(rules, key)) } }
  if (leaders.length === 1) return [{ key: 'leader', values }]
  return [{ key: rules.method.key === 'schulze' ? 'unbeaten' : 'leaders', values }]
}

function rawLeaderSentences(
  rules: BallotRules,
  { raw }: BallotResult,
  options: readonly RankedOption[],
): readonly Sentence[] {
  const leaders = leadersOf(rankedOptions(raw))
  if (leaders.length === 0 || leaders.join() === leadersOf(options).join()) return []
  const names = leaders.map((key) => labelOf(rules, key))
  return [{ key: 'rawLeads', values: { options: { names }, count: names.length } }]
}

function unrankedSentences({ method }: BallotRules, options: readonly RankedOption[]): readonly Sentence[] {
  const count = options.filter(({ rank }) => rank === null).length
  if (count === 0 || method.key !== 'majority-judgment') return []
  return [{ key: 'unranked', values: { count, least: method.leastJudgments } }]
}

function selectionSentences(
  rules: BallotRules,
  result: BallotResult,
  options: readonly RankedOption[],
): readonly Sentence[] {
  const rule = ruleSentence(rules, result, options)
  if (rule === null) return []
  const kept = inOrderOfRank(options.filter(({ key }) => result.selected.includes(key)))
  const names = kept.map(({ key }) => labelOf(rules, key))
  const isSaid = kept.every(({ rank }) => rank === 1) || names.length > mostNames
  return isSaid ? [rule] : [rule, { key: 'selected', values: { options: { names }, count: names.length } }]
}

function ruleSentence(
  rules: BallotRules,
  result: BallotResult,
  options: readonly RankedOption[],
): Sentence | null {
  const { selection, method } = rules
  const counts = { selected: result.selected.length, options: options.length }
  switch (selection?.kind) {
    case undefined:
      return null
    case 'none':
      return { key: 'selectNone' }
    case 'top':
      return topSentence(selection.places, result, options)
    case 'share':
      return { key: 'selectShare', values: { ...counts, percent: selection.percent } }
    case 'grade': {
      const grade = method.key === 'majority-judgment' ? method.grades[selection.least] : undefined
      return { key: 'selectGrade', values: { ...counts, grade: grade ?? '' } }
    }
  }
}

function topSentence(places: number, { selected, widened }: BallotResult, options: readonly RankedOption[]) {
  const last = inOrderOfRank(options.filter(({ key }) => selected.includes(key))).at(-1)
  if (widened && last !== undefined) {
    const tied = sharingRank(options, last.rank)
    const values = { places, selected: selected.length, tied, rank: last.rank }
    return { key: 'selectTopWidened', values } as const
  }
  if (selected.length < places) {
    return { key: 'selectTopFewer', values: { places, selected: selected.length } } as const
  }
  return { key: 'selectTop', values: { places } } as const
}
