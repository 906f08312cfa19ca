import { type CompositionDraft, emptyDraft } from './composition-draft'

/** Of whom, in which plan, and from which proposal it was begun. */
export type DraftKey = { readonly accountId: string; readonly slug: string; readonly proposal: string }

// Where storage is refused, a draft lasts as long as the page.
const inMemory = new Map<string, string>()

/** The draft that this tab kept, or null. */
export function readDraft(key: DraftKey): CompositionDraft | null {
  const name = nameOf(key)
  try {
    return parsed(sessionStorage.getItem(name) ?? inMemory.get(name) ?? null)
  } catch {
    return parsed(inMemory.get(name) ?? null)
  }
}

export function keepDraft(key: DraftKey, draft: CompositionDraft): void {
  const text = JSON.stringify(draft)
  try {
    sessionStorage.setItem(nameOf(key), text)
  } catch {
    inMemory.set(nameOf(key), text)
  }
}

export function forgetDraft(key: DraftKey): void {
  inMemory.delete(nameOf(key))
  try {
    sessionStorage.removeItem(nameOf(key))
  } catch {
    // It was only in memory.
  }
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
