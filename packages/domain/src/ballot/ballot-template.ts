import type { BallotComposition, ComposedMethod } from './composition'
import type { MethodKey } from './rules'

export const ballotTemplateKeys = [
  'yes-or-no',
  'grouping',
  'prioritising',
  'ordering',
  'consent',
  'committee',
  'advice-by-college',
] as const
export type BallotTemplateKey = (typeof ballotTemplateKeys)[number]

/** Everything of a ballot but what it is about, who votes and until when. */
export type BallotTemplate = Omit<BallotComposition, 'question' | 'options' | 'electorate' | 'closesAt'>

/** Twelve options are read with attention; ninety-three are not. */
const mostJudged = 12
const leastJudgments = 10

/** The dots that each voter has: a quarter of the options, 3 to 10. */
export function usualDots(options: number): number {
  return Math.min(10, Math.max(3, Math.round(options / 4)))
}

const plain = {
  secrecy: 'named',
  quorum: { kind: 'none' },
  majority: null,
  castingVote: false,
  selection: { kind: 'none' },
  counting: 'raw',
  colleges: [],
  leastFavourable: 0,
  proxies: { mostPerHolder: 0, countForQuorum: false },
} as const satisfies Omit<BallotTemplate, 'method'>

const withSides = { ...plain, majority: { kind: 'expressed' }, selection: null } as const

/** The parameters that a way of voting usually has, for so many options; `grades` from the worst. */
export function usualMethod(key: MethodKey, options: number, grades: readonly string[]): ComposedMethod {
  switch (key) {
    case 'approval':
      return { key, most: null }
    case 'majority-judgment': {
      const isLong = options > mostJudged
      return {
        key,
        grades,
        missing: isLong ? 'expressed' : 'worst',
        leastJudgments: isLong ? leastJudgments : 0,
        perVoter: isLong ? mostJudged : null,
      }
    }
    case 'dots':
      return { key, dots: usualDots(options), mostPerOption: 3 }
    case 'consent':
      return { key, mostRounds: 3, fallback: 'refer' }
    default:
      return { key }
  }
}

/** Equal weights that sum to exactly 1, for colleges whose weights nobody has decided yet. */
export function equalWeights(collegeIds: readonly string[]): BallotComposition['colleges'] {
  const weight = collegeIds.length === 1 ? '1' : `1/${collegeIds.length}`
  return collegeIds.map((id) => ({ id, weight }))
}

type TemplateFor = (
  options: number,
  grades: readonly string[],
  collegeIds: readonly string[],
) => BallotTemplate

/** The usual cases of a concertation, each with the rules that suit it. */
const templates: Record<BallotTemplateKey, TemplateFor> = {
  'yes-or-no': () => ({
    ...withSides,
    method: { key: 'for-against' },
    quorum: { kind: 'absolute-majority' },
  }),
  grouping: (options, grades) => ({ ...plain, method: usualMethod('dots', options, grades) }),
  prioritising: (options, grades) => ({
    ...plain,
    method: usualMethod('majority-judgment', options, grades),
    secrecy: 'secret',
  }),
  ordering: () => ({ ...plain, method: { key: 'schulze' } }),
  consent: (options, grades) => ({
    ...plain,
    method: usualMethod('consent', options, grades),
    selection: null,
    quorum: { kind: 'absolute-majority' },
  }),
  committee: () => ({
    ...withSides,
    method: { key: 'show-of-hands' },
    quorum: { kind: 'absolute-majority' },
    castingVote: true,
    proxies: { mostPerHolder: 1, countForQuorum: false },
  }),
  'advice-by-college': (_options, _grades, collegeIds) => ({
    ...withSides,
    method: { key: 'for-against' },
    counting: 'proportional',
    colleges: equalWeights(collegeIds),
  }),
}

/** The rules that suit a usual case, for so many options and these colleges; `grades` from the worst to the best. */
export function ballotTemplate(
  key: BallotTemplateKey,
  facts: {
    readonly options: number
    readonly grades: readonly string[]
    readonly collegeIds: readonly string[]
  },
): BallotTemplate {
  return templates[key](facts.options, facts.grades, facts.collegeIds)
}
