/** A repeatable source of choices: the same seed always gives the same demo. */
export type Random = {
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number
  readonly pick: <T>(from: readonly T[]) => T
  readonly shuffle: <T>(from: readonly T[]) => readonly T[]
  /** `count` different entries of `from`, or all of them when there are fewer. */
  readonly sample: <T>(from: readonly T[], count: number) => readonly T[]
}

function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export function seededRandom(seed: number): Random {
  const next = mulberry32(seed)
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  const shuffle = <T>(from: readonly T[]): readonly T[] =>
    from
      .map((entry) => ({ entry, rank: next() }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ entry }) => entry)
  return {
    between,
    shuffle,
    pick: (from) => at(from, between(0, from.length - 1)),
    sample: (from, count) => shuffle(from).slice(0, count),
  }
}

/** The entry at that index. Throws when there is none: the content is wrong, not its reader. */
export function at<T>(from: readonly T[], index: number): T {
  const entry = from[index]
  if (entry === undefined) throw new Error(`demo content: no entry ${index} of ${from.length}`)
  return entry
}
