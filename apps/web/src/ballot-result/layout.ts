import { approximate, type Exact } from './exact'

/** One part of a bar, in percents of its length. */
export type Part<Kind> = { readonly kind: Kind; readonly from: number; readonly width: number }

/**
 * Lays amounts end to end along a bar, in their order; nothing is drawn for nothing. The parts fill the bar exactly,
 * or as much of it as `whole` leaves them.
 */
export function partsOf<Kind>(
  amounts: readonly (readonly [Kind, Exact])[],
  whole?: number,
): readonly Part<Kind>[] {
  let reached = 0
  const ends = amounts.map(([, amount]) => {
    reached += approximate(amount)
    return reached
  })
  const length = Math.max(whole ?? 0, reached)
  if (length === 0) return []
  return amounts.flatMap(([kind], index) => {
    const from = (100 * (ends[index - 1] ?? 0)) / length
    const width = (100 * (ends[index] ?? 0)) / length - from
    return width > 0 ? [{ kind, from, width }] : []
  })
}

/** How long a bar is, in percents of the longest that there can be. */
export function lengthOf(amount: Exact, longest: number): number {
  return longest === 0 ? 0 : Math.min(100, (100 * approximate(amount)) / longest)
}
