import type { DocumentAccess } from '@deconcert/sync/client'
import { createContext, useContext } from 'react'
import type { Awareness } from 'y-protocols/awareness'
import type { Doc } from 'yjs'
import type { ShownState } from './calm-save-state'

/** Who types here: the account. Their colour follows the id. */
export type Person = { readonly id: string; readonly name: string }

/** One document open on this page: its fragments and its people. */
export type OpenText = {
  readonly documentId: string
  readonly doc: Doc
  readonly awareness: Awareness
  readonly person: Person
  /** Whether the server's content has come at least once since the page opened. */
  readonly isSynced: boolean
  readonly access: DocumentAccess
  /** Whether it goes over HTTP, because something on the way blocks WebSocket. */
  readonly isFallback: boolean
  /** What this person typed and the server did not take, as an update of the whole document; null when there is none. */
  readonly draft: Uint8Array | null
  readonly discardDraft: () => void
}

export const OpenTextContext = createContext<OpenText | null>(null)

/** How far it is stored: by itself, since it changes with every few keys and the rest hardly ever. */
export const SaveStateContext = createContext<ShownState>({ kind: 'saved' })

/** The document that {@link SharedDocument} opened; null until it has. */
export function useOpenText(): OpenText | null {
  return useContext(OpenTextContext)
}

export function useSaveState(): ShownState {
  return useContext(SaveStateContext)
}
