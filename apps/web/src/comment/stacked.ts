/** A card beside a text: where its passage stands, and how high it is, in pixels. */
export type Card = { readonly id: string; readonly wanted: number; readonly height: number }

/**
 * Where cards stand one below the other without touching, each as near to its passage as the others let it. The active
 * one stands at its passage, as far as those before it have room.
 */
export function stacked(
  cards: readonly Card[],
  active: string | null,
  gap: number,
): ReadonlyMap<string, number> {
  const sorted = cards.toSorted((one, other) => one.wanted - other.wanted)
  const tops: number[] = []
  let free = 0
  for (const { wanted, height } of sorted) {
    const top = Math.max(wanted, free)
    tops.push(top)
    free = top + height + gap
  }
  const at = sorted.findIndex(({ id }) => id === active)
  if (at >= 0) makeRoom(sorted, tops, at, gap)
  return new Map(sorted.map(({ id }, n) => [id, tops[n] ?? 0]))
}

function makeRoom(cards: readonly Card[], tops: number[], at: number, gap: number): void {
  const before = cards.slice(0, at).reduce((sum, { height }) => sum + height + gap, 0)
  tops[at] = Math.max(cards[at]?.wanted ?? 0, before)
  for (let n = at - 1; n >= 0; n -= 1) {
    const lowest = (tops[n + 1] ?? 0) - (cards[n]?.height ?? 0) - gap
    tops[n] = Math.min(tops[n] ?? 0, lowest)
  }
  for (let n = at + 1; n < cards.length; n += 1) {
    const highest = (tops[n - 1] ?? 0) + (cards[n - 1]?.height ?? 0) + gap
    tops[n] = Math.max(cards[n]?.wanted ?? 0, highest)
  }
}
