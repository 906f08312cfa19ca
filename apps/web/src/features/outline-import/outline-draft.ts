import type { LevelEdits, OutlineCorrections } from '@deconcert/domain/plan'
import { forgetInTab, keepInTab, readTab } from '../../lib/tab-store'

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

function parsed(kept: string | null): OutlineDraft | null {
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
  return parsed(readTab(nameOf(key)))
}

export function keepOutlineDraft(key: OutlineDraftKey, draft: OutlineDraft): void {
  keepInTab(nameOf(key), JSON.stringify(draft))
}

export function forgetOutlineDraft(key: OutlineDraftKey): void {
  forgetInTab(nameOf(key))
}
