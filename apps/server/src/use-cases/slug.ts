import { Refused } from '@deconcert/domain'

/** An address is short enough to be read aloud: the rest of the title is on the page. */
const longestSlug = 60

/** A title as an address: without accents, in lower case, words joined by hyphens; `empty` when nothing is left. */
export function slugFrom(title: string, empty: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const words = plain.replace(/[^a-z0-9]+/g, '-').slice(0, longestSlug)
  return words.replace(/^-+|-+$/g, '') || empty
}

const mostNamesakes = 50

/**
 * Creates something at the first address that is free: `base`, `base-2`, `base-3`… `create` refuses with `slug-taken`
 * at one that is not, and so does this once there are fifty namesakes.
 */
export async function atFreeSlug(base: string, create: (slug: string) => Promise<void>): Promise<string> {
  for (let namesake = 1; ; namesake += 1) {
    const slug = namesake === 1 ? base : `${base}-${namesake}`
    try {
      await create(slug)
      return slug
    } catch (error) {
      const isTaken = error instanceof Refused && error.refusal === 'slug-taken'
      if (!isTaken || namesake === mostNamesakes) throw error
    }
  }
}
