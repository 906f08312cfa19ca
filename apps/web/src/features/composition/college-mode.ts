import { equalWeights } from '@deconcert/domain/ballot'
import type { CompositionDraft } from './composition-draft'
import { typedWeight } from './weight-text'

/** How a ballot tells colleges apart. */
export const collegeModes = ['none', 'shown', 'proportional', 'block'] as const
export type CollegeMode = (typeof collegeModes)[number]

export function collegeModeOf({ colleges, counting }: CompositionDraft): CollegeMode {
  if (counting !== 'raw') return counting
  return colleges.length === 0 ? 'none' : 'shown'
}

type Colleges = Pick<CompositionDraft, 'colleges' | 'counting' | 'leastFavourable' | 'quorum'>

/** The draft's colleges for another mode; weights that were typed stay. */
export function inCollegeMode(
  draft: CompositionDraft,
  mode: CollegeMode,
  collegeIds: readonly string[],
): Colleges {
  const { colleges, leastFavourable, quorum } = draft
  if (mode === 'none') {
    const kept = quorum.kind === 'per-college' ? ({ kind: 'none' } as const) : quorum
    return { colleges: [], counting: 'raw', leastFavourable: 0, quorum: kept }
  }
  const some = colleges.length > 0 ? colleges : equalColleges(collegeIds)
  return { colleges: some, counting: mode === 'shown' ? 'raw' : mode, leastFavourable, quorum }
}

/** Each college with the same weight, as one would type it. */
export function equalColleges(collegeIds: readonly string[]): CompositionDraft['colleges'] {
  return equalWeights(collegeIds).map(({ id, weight }) => ({ id, typed: typedWeight(weight) }))
}

/** Whether these weights keep to the usual caution: three colleges or more, each from 10 % to 50 %. */
export function areWeightsCautious(shares: readonly number[]): boolean {
  return shares.length >= 3 && shares.every((share) => share >= 0.1 && share <= 0.5)
}
