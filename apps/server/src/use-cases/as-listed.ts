/** In the order of a list of keys; what the list does not know comes after, in its own order. */
export function asListed<Row extends { readonly key: string }>(
  rows: readonly Row[],
  keys: readonly string[] = [],
): readonly Row[] {
  const places = new Map(keys.map((key, place) => [key, place]))
  return rows.toSorted((a, b) => (places.get(a.key) ?? keys.length) - (places.get(b.key) ?? keys.length))
}
