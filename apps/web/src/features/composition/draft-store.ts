import { forgetInTab, keepInTab, readTab } from '../../lib/tab-store'
import { type CompositionDraft, emptyDraft } from './composition-draft'

/** Of whom, in which plan, and from which proposal it was begun. */
export type DraftKey = { readonly accountId: string; readonly slug: string; readonly proposal: string }

/** The draft that this tab kept, or null. */
export function readDraft(key: DraftKey): CompositionDraft | null {
  return parsed(readTab(nameOf(key)))
}

export function keepDraft(key: DraftKey, draft: CompositionDraft): void {
  keepInTab(nameOf(key), JSON.stringify(draft))
}

export function forgetDraft(key: DraftKey): void {
  forgetInTab(nameOf(key))
}

function nameOf({ accountId, slug, proposal }: DraftKey): string {
  return ['deconcert-composition', accountId, slug, proposal].join(':')
}

/** What an older page kept may lack what this one needs. */
function parsed(text: string | null): CompositionDraft | null {
  if (text === null) return null
  try {
    const draft = JSON.parse(text) as CompositionDraft
    const names = Object.keys(emptyDraft)
    return names.every((name) => name in draft) ? draft : null
  } catch {
    return null
  }
}
