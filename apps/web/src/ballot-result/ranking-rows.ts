import type { BallotRules } from '@deconcert/domain/ballot'
import { inOrderOfRank, labelOf, type RankedOption, sharingRank } from './deciding'

/** A line of a ranking: an option with what is said of its place. */
export type RankingRow<Option> = {
  readonly option: Option
  readonly key: string
  readonly label: string
  /** Null for an option that was not ranked. */
  readonly rank: number | null
  readonly isTied: boolean
  readonly isSelected: boolean
}

/** The options from the best to the worst, those that are not ranked at the end. */
export function rankingRows<Option extends RankedOption>(
  rules: Pick<BallotRules, 'options'>,
  options: readonly Option[],
  selected: readonly string[],
): readonly RankingRow<Option>[] {
  const inOrder = [...inOrderOfRank(options), ...options.filter(({ rank }) => rank === null)]
  return inOrder.map((option) => ({
    option,
    key: option.key,
    label: labelOf(rules, option.key),
    rank: option.rank,
    isTied: option.rank !== null && sharingRank(options, option.rank) > 1,
    isSelected: selected.includes(option.key),
  }))
}
