/**
 * The rank of each item, in the order given: one more than the number of strictly better ones, so that equals share it
 * (1, 1, 3). `order` is negative when its first argument is the better.
 */
export function ranksBy<Item>(
  items: readonly Item[],
  order: (a: Item, b: Item) => number,
): readonly number[] {
  const places = items.map((item, index) => ({ item, index })).sort((a, b) => order(a.item, b.item))
  const ranks = new Array<number>(items.length).fill(1)
  let rank = 1
  for (const [place, { item, index }] of places.entries()) {
    const previous = places[place - 1]
    if (previous !== undefined && order(previous.item, item) !== 0) rank = place + 1
    ranks[index] = rank
  }
  return ranks
}
