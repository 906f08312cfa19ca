import type { BallotResult, BallotRules, ForAgainstResult, Majority } from '@deconcert/domain/ballot'
import { isSides } from './deciding'
import { compareExact, times, wholeFrom } from './exact'
import type { Sentence } from './sentence'

/** Why a vote with two sides was adopted or rejected, from the majority that was needed to the casting vote. */
export function majoritySentences(rules: BallotRules, result: BallotResult): readonly Sentence[] {
  const majority = rules.majority ?? { kind: 'expressed' }
  return [
    ...(result.counting === 'raw' ? rawMajority(majority, result) : weightedMajority(majority, result)),
    ...favourableSentences(rules, result),
    ...castingSentences(rules, result),
  ]
}

function rawMajority(majority: Majority, { raw, electors }: BallotResult): readonly Sentence[] {
  if (raw === null || !isSides(raw)) return []
  const [inFavour, against] = [Number(raw.for), Number(raw.against)]
  const expressed = inFavour + against
  if (expressed === 0) return [{ key: 'nothingExpressed' }]
  const sides = { inFavour, against }
  switch (majority.kind) {
    case 'expressed':
      return [
        {
          key: 'majorityExpressed',
          values: { ...sides, expressed, needed: moreThanHalf(expressed), tied: tiedWord(raw) },
        },
      ]
    case 'absolute':
      return [{ key: 'majorityAbsolute', values: { ...sides, electors, needed: moreThanHalf(electors) } }]
    case 'qualified': {
      const base = majority.of === 'electors' ? electors : expressed
      const needed = wholeFrom(times(majority.share, String(base)))
      const values = { ...sides, asked: majority.share, needed }
      return majority.of === 'electors'
        ? [{ key: 'qualifiedElectors', values: { ...values, electors } }]
        : [{ key: 'qualifiedExpressed', values: { ...values, expressed } }]
    }
  }
}

function weightedMajority(majority: Majority, result: BallotResult): readonly Sentence[] {
  const { weighted } = result
  if (weighted === null || !isSides(weighted) || weighted.share === null) {
    return [{ key: result.expressed === 0 ? 'nothingExpressed' : 'weightedNothing' }]
  }
  const share = { share: weighted.share }
  if (majority.kind === 'qualified') {
    return [{ key: 'weightedQualified', values: { asked: majority.share, share } }]
  }
  return [
    { key: 'weightedMajority', values: { share, tied: tiedWord(weighted) } },
    ...differenceSentences(result, weighted.share),
  ]
}

/** Where the votes without weights would have decided otherwise. */
function differenceSentences({ raw }: BallotResult, share: string): readonly Sentence[] {
  if (raw === null || !isSides(raw) || raw.share === null) return []
  if (compareExact(raw.share, '1/2') === compareExact(share, '1/2')) return []
  return [{ key: 'rawDiffers', values: { inFavour: Number(raw.for), against: Number(raw.against) } }]
}

function favourableSentences(rules: BallotRules, { favourableColleges }: BallotResult): readonly Sentence[] {
  if (rules.leastFavourable === 0) return []
  const values = {
    favourable: favourableColleges,
    colleges: rules.colleges.length,
    least: rules.leastFavourable,
  }
  return [{ key: 'favourable', values }]
}

function castingSentences({ castingVote: rule }: BallotRules, result: BallotResult): readonly Sentence[] {
  if (rule === null) return []
  if (result.castingVote !== null)
    return [{ key: 'casting', values: { label: rule.label, choice: result.castingVote } }]
  return result.outcome === 'tied' ? [{ key: 'castingMissing', values: { label: rule.label } }] : []
}

function moreThanHalf(count: number): number {
  return Math.floor(count / 2) + 1
}

function tiedWord({ share }: ForAgainstResult): 'yes' | 'no' {
  return share !== null && compareExact(share, '1/2') === 0 ? 'yes' : 'no'
}
