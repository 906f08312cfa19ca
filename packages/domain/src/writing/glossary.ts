import type { Refusal } from '../refusal'
import { acronymKey } from './plain-language'

export const acronymLength = 20
export const meaningLength = 300
/** Entries of a plan, those taken away among them. */
export const mostEntries = 1000

/** What an acronym of the plan means. */
export type GlossaryEntry = { readonly acronym: string; readonly meaning: string }

/** Why this cannot be an entry of a glossary, or null. An empty meaning takes the entry away. */
export function glossaryEntryRefusal({ acronym, meaning }: GlossaryEntry): Refusal | null {
  const key = acronymKey(acronym)
  if (key === '' || /\s/u.test(key)) return 'acronym-missing'
  if ([...key].length > acronymLength || [...meaning.trim()].length > meaningLength) return 'too-long'
  return null
}
