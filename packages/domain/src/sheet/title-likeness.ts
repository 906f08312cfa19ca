import { structureKey } from './sheet-facts'

function pairsOf(title: string): ReadonlySet<string> {
  const letters = structureKey(title).replace(/[^a-z0-9]+/g, ' ')
  return new Set(
    Array.from({ length: Math.max(letters.length - 1, 0) }, (_, at) => letters.slice(at, at + 2)),
  )
}

/** Two titles from this on are told to be alike. */
export const likeTitles = 0.8

/** How alike two titles are, from 0 to 1: the share of pairs of letters that they have in common (Dice). */
export function titleLikeness(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)]
  if (a.size + b.size === 0) return 0
  const shared = [...a].filter((pair) => b.has(pair)).length
  return (2 * shared) / (a.size + b.size)
}
