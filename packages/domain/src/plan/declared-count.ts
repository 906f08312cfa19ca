import type { Refusal } from '../refusal'
import type { Level } from './level'

/** How many of each level are announced, by the level's key; null where nothing is any more. */
export type CountsToDeclare = Readonly<Record<string, number | null>>

const most = 100_000

/** Why these numbers cannot be announced, or null when they can: whole ones, of levels that the plan has. */
export function declaredCountsRefusal(levels: readonly Level[], counts: CountsToDeclare): Refusal | null {
  for (const [key, count] of Object.entries(counts)) {
    if (!levels.some((level) => level.key === key)) return 'level-unknown'
    if (count !== null && !(Number.isSafeInteger(count) && count >= 0 && count <= most))
      return 'count-invalid'
  }
  return null
}
