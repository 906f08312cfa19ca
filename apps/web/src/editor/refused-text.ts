import { type JSONContent, plainText, readAllFragments } from '@deconcert/document'
import { useMemo } from 'react'
import { encodeStateAsUpdate } from 'yjs'
import type { OpenText } from './document-context'

/**
 * The draft's text of each fragment where it is not what is stored there. `stored`: null when that is not known, as of a
 * text that is closed and still holds what was refused.
 */
export function refusedTexts(draft: Uint8Array, stored: Uint8Array | null): Readonly<Record<string, string>> {
  const there = stored === null ? {} : textsOf(stored)
  const refused = Object.entries(textsOf(draft)).filter(
    ([name, text]) => text !== '' && (stored === null || text !== (there[name] ?? '')),
  )
  return Object.fromEntries(refused)
}

function textsOf(state: Uint8Array): Readonly<Record<string, string>> {
  const fragments: Readonly<Record<string, JSONContent>> = readAllFragments([state])
  return Object.fromEntries(Object.entries(fragments).map(([name, content]) => [name, plainText(content)]))
}

const none: Readonly<Record<string, string>> = {}

/** By fragment, what the server did not take of the text that is open here. */
export function useRefusedTexts(open: OpenText | null): Readonly<Record<string, string>> {
  const draft = open?.draft ?? null
  const doc = open?.doc
  const isSynced = open?.isSynced ?? false
  const isClosed = open?.access.kind === 'closed'
  return useMemo(() => {
    if (draft === null || doc === undefined || !(isSynced || isClosed)) return none
    return refusedTexts(draft, isClosed ? null : encodeStateAsUpdate(doc))
  }, [draft, doc, isSynced, isClosed])
}
