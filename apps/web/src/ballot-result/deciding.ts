import type { BallotResult, BallotRules, ForAgainstResult, MethodResult } from '@deconcert/domain/ballot'

/** The result that the rules make decide, raw or weighted; null where it is not published or there is none. */
export function decidingResult(result: BallotResult): MethodResult | null {
  return result.counting === 'raw' ? result.raw : result.weighted
}

/** Secret votes too few to be published. */
export function isHidden({ secrecy }: BallotRules, { raw }: BallotResult): boolean {
  return secrecy === 'secret' && raw === null
}

/** A college of a secret ballot with so few votes that no result by college is published. */
export function areCollegesHidden(rules: BallotRules, { raw, colleges }: BallotResult): boolean {
  const isTold = colleges.some(({ result }) => result !== null)
  return rules.secrecy === 'secret' && raw !== null && colleges.length > 0 && !isTold
}

export function isSides(result: MethodResult): result is ForAgainstResult {
  return 'for' in result
}

/** An option of any method with a ranking: what they have in common. */
export type RankedOption = { readonly key: string; readonly rank: number | null }

/** The options of a result with a ranking, in the order of the rules; none for the others. */
export function rankedOptions(result: MethodResult | null): readonly RankedOption[] {
  return result !== null && 'options' in result ? result.options : []
}

/** Best first, equals in the order of the rules; those without a rank are left out. */
export function inOrderOfRank<Option extends RankedOption>(
  options: readonly Option[],
): readonly (Option & { readonly rank: number })[] {
  return options
    .filter((option): option is Option & { readonly rank: number } => option.rank !== null)
    .toSorted((one, other) => one.rank - other.rank)
}

/** How many options share a rank. */
export function sharingRank(options: readonly RankedOption[], rank: number): number {
  return options.filter((option) => option.rank === rank).length
}

export function labelOf({ options }: Pick<BallotRules, 'options'>, key: string): string {
  return options.find((option) => option.key === key)?.label ?? key
}
