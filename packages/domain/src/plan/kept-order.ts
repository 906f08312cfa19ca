/**
 * The items that keep their order when a list becomes another: as many as possible. The others are those that were
 * moved. Items that only one of the two has do not count.
 */
export function keptInOrder(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const rankAfter = new Map(after.map((id, rank) => [id, rank]))
  const shared = before.filter((id) => rankAfter.has(id))
  const ranks = shared.map((id) => rankAfter.get(id) ?? 0)

  // Longest increasing subsequence: for each length, the place of the smallest last rank so far.
  const lasts: number[] = []
  const previous: number[] = []
  for (const [place, rank] of ranks.entries()) {
    const length = firstNotBelow(lasts, ranks, rank)
    previous[place] = length === 0 ? -1 : (lasts[length - 1] ?? -1)
    lasts[length] = place
  }
  const kept = new Set<string>()
  for (let place = lasts.at(-1) ?? -1; place >= 0; place = previous[place] ?? -1) {
    const id = shared[place]
    if (id !== undefined) kept.add(id)
  }
  return kept
}

function firstNotBelow(lasts: readonly number[], ranks: readonly number[], rank: number): number {
  let [low, high] = [0, lasts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranks[lasts[middle] ?? 0] ?? 0) < rank) low = middle + 1
    else high = middle
  }
  return low
}
