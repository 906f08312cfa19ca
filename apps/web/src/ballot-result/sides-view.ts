import type { BallotResult, BallotRules, ForAgainstResult, Majority } from '@deconcert/domain/ballot'
import { approximate, dividedBy, type Exact, sumExact } from './exact'

export type Side = 'for' | 'against' | 'abstain' | 'absent'

/** How a vote with two sides is drawn. */
export type SidesView = {
  readonly amounts: readonly (readonly [Side, Exact])[]
  /** Whether amounts are shares of a weighted whole rather than votes. */
  readonly isShares: boolean
  /** Where the majority stands, in percents of the bar; `isLeast` when reaching it is enough. */
  readonly mark: { readonly at: number; readonly share: Exact; readonly isLeast: boolean } | null
  /** The share of the votes expressed; null for who is not one of them. */
  readonly shareOf: (side: Side, result: ForAgainstResult) => Exact | null
}

/**
 * The bar is as long as what the majority is taken of: the votes expressed, or all electors. Blank votes and absences
 * are drawn only in the second, where they weigh.
 */
export function sidesView(
  { majority }: Pick<BallotRules, 'majority'>,
  result: ForAgainstResult,
  { electors, voters }: Pick<BallotResult, 'electors' | 'voters'>,
  isWeighted: boolean,
): SidesView {
  const sides = [
    ['for', result.for],
    ['against', result.against],
  ] as const
  const absent = String(Math.max(0, electors - voters))
  const isOfElectors = isOfAll(majority)
  return {
    amounts: isOfElectors ? [...sides, ['abstain', result.abstain], ['absent', absent]] : sides,
    isShares: isWeighted,
    mark: markOf(majority),
    shareOf: (side) => {
      if (side !== 'for' && side !== 'against') return null
      return dividedBy(result[side], sumExact([result.for, result.against]))
    },
  }
}

function isOfAll(majority: Majority | null): boolean {
  if (majority === null || majority.kind === 'expressed') return false
  return majority.kind === 'absolute' || majority.of === 'electors'
}

function markOf(majority: Majority | null): SidesView['mark'] {
  if (majority?.kind !== 'qualified') return { at: 50, share: '1/2', isLeast: false }
  return { at: 100 * approximate(majority.share), share: majority.share, isLeast: true }
}
