import type { JSONContent } from '@deconcert/document'
import { useSyncExternalStore } from 'react'
import type { Doc, XmlFragment } from 'yjs'

/** Reads a text otherwise than as it is: with who wrote what. */
export type TextDress = (fragment: XmlFragment) => JSONContent

const dresses = new WeakMap<Doc, TextDress>()
const listeners = new Set<() => void>()

/** Has every text of a document that is only read be shown this way; null: as it is. */
export function dressTexts(doc: Doc, dress: TextDress | null): void {
  if (dress === null) dresses.delete(doc)
  else dresses.set(doc, dress)
  for (const listener of listeners) listener()
}

export function useTextDress(doc: Doc | null): TextDress | null {
  return useSyncExternalStore(listen, () => (doc && dresses.get(doc)) ?? null)
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** What a run of text wears on the page; never read from the text itself, where anybody could write it. */
export type RunDress = Readonly<Record<string, unknown>>

const worn = new WeakMap<JSONContent, RunDress>()

/** The same run of text, dressed. */
export function dressed(run: JSONContent, dress: RunDress): JSONContent {
  const copy = { ...run }
  worn.set(copy, dress)
  return copy
}

export function dressOf(run: JSONContent): RunDress | undefined {
  return worn.get(run)
}
