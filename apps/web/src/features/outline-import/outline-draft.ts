import type { LevelEdits, OutlineCorrections } from '@deconcert/domain/plan'

/** A text being settled: what was pasted, and all that somebody said of it. */
export type OutlineDraft = {
  /** A name for the text: that of its file, or that it was pasted. */
  readonly source: string
  readonly text: string
  readonly corrections: OutlineCorrections
  readonly levels: LevelEdits
  /** Names of levels that somebody added, from the top down. */
  readonly added?: readonly string[]
}

export type OutlineDraftKey = { readonly accountId: string; readonly place: string }

function nameOf({ accountId, place }: OutlineDraftKey): string {
  return ['deconcert-outline', accountId, place].join(':')
}

// Where storage is refused or full, a draft lasts as long as the page.
const inMemory = new Map<string, string>()

function parsed(kept: string | null | undefined): OutlineDraft | null {
  if (!kept) return null
  try {
    const draft = JSON.parse(kept) as OutlineDraft
    return typeof draft.text === 'string' && 'corrections' in draft && 'levels' in draft ? draft : null
  } catch {
    return null
  }
}

/** The draft that this tab kept, or null. */
export function readOutlineDraft(key: OutlineDraftKey): OutlineDraft | null {
  const name = nameOf(key)
  try {
    return parsed(inMemory.get(name) ?? sessionStorage.getItem(name))
  } catch {
    return parsed(inMemory.get(name))
  }
}

export function keepOutlineDraft(key: OutlineDraftKey, draft: OutlineDraft): void {
  const kept = JSON.stringify(draft)
  try {
    sessionStorage.setItem(nameOf(key), kept)
    inMemory.delete(nameOf(key))
  } catch {
    inMemory.set(nameOf(key), kept)
  }
}

export function forgetOutlineDraft(key: OutlineDraftKey): void {
  inMemory.delete(nameOf(key))
  try {
    sessionStorage.removeItem(nameOf(key))
  } catch {
    // It was only in memory.
  }
}
