import { readGlossary as readStored, type StoredEntry, setGlossaryEntry } from '@deconcert/database/plan'
import { throwIfRefused } from '@deconcert/domain'
import { acronymKey, type GlossaryEntry, glossaryEntryRefusal } from '@deconcert/domain/writing'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

/** What the acronyms of the plan mean; an entry that was taken away says nothing. */
export async function readGlossary(
  tools: Tools,
  { planId }: Actor,
): Promise<{ readonly entries: readonly StoredEntry[] }> {
  return { entries: await readStored(tools.sql, planId) }
}

/** Says what an acronym means, over the version that was seen (0: never said); an empty meaning takes it away. */
export async function defineAcronym(
  tools: Tools,
  { planId, accountId }: Actor,
  { expectedVersion, ...entry }: GlossaryEntry & { readonly expectedVersion: number },
): Promise<{ readonly version: number }> {
  throwIfRefused(glossaryEntryRefusal(entry))
  const change = { planId, expectedVersion, actorId: accountId, at: tools.now() }
  const version = await setGlossaryEntry(tools.sql, change, {
    acronym: acronymKey(entry.acronym),
    meaning: entry.meaning.trim(),
  })
  return { version }
}
