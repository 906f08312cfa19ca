/** An address is short enough to be read aloud: the rest of the title is on the page. */
const longestSlug = 60

/** A title as an address: without accents, in lower case, words joined by hyphens; `empty` when nothing is left. */
export function slugFrom(title: string, empty: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const words = plain.replace(/[^a-z0-9]+/g, '-').slice(0, longestSlug)
  return words.replace(/^-+|-+$/g, '') || empty
}
