/** The words that say something: without accents, case and the short ones that every title has. */
function wordsOf(title: string): Set<string> {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return new Set(plain.split(/[^a-z0-9]+/).filter((word) => word.length > 3))
}

/** From 0, no word in common, to 1, the same words. */
export function titleSimilarity(one: string, other: string): number {
  const [words, others] = [wordsOf(one), wordsOf(other)]
  const common = [...words].filter((word) => others.has(word)).length
  const all = words.size + others.size - common
  return all === 0 ? 0 : common / all
}

/** The things whose titles are closest to this one first; among equals, in the order in which they came. */
export function bySimilarity<Titled extends { readonly title: string }>(
  things: readonly Titled[],
  title: string,
): readonly Titled[] {
  const rated = things.map((thing) => ({ thing, similarity: titleSimilarity(thing.title, title) }))
  return rated.toSorted((one, other) => other.similarity - one.similarity).map(({ thing }) => thing)
}
