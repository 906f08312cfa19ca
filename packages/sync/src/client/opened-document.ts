import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import type { Schedule } from './remote-updates'
import type { DocumentAccess, SaveState } from './save-state'

export type OpenDocumentOptions = {
  /** `wss://host/collab` */
  readonly serverUrl: string
  readonly documentId: string
  readonly doc: Y.Doc
  /** `id`: the account, under which what is not sent yet is kept on this device. */
  readonly person: { readonly id: string; readonly name: string }
  readonly onSaveState: (state: SaveState) => void
  readonly onAccess: (access: DocumentAccess) => void
  /**
   * The server has not taken what was typed, which is kept now: the document still shows it. Open it anew, in a new
   * `Y.Doc`, to show what is stored.
   */
  readonly onRefused?: (draft: Uint8Array) => void
  /** Others have taken away the passage that words of ours were typed into before these were stored: kept now. */
  readonly onLost?: (draft: Uint8Array) => void
  /** What an earlier opening of this page had refused and nobody has discarded. */
  readonly draft?: Uint8Array | null
  /** The newest document schema that this program knows; an older one than the document's may only read. */
  readonly schemaVersion?: number
  /** Where there is no WebSocket, or one that needs headers; there is then no other way without `fetch`. */
  readonly WebSocket?: typeof WebSocket
  /** What asks over HTTP where WebSocket is blocked. */
  readonly fetch?: typeof fetch
  /** Hears at each opening whether it is over HTTP, because WebSocket is blocked. */
  readonly onFallback?: (isFallback: boolean) => void
  /** Between 0 and 1, for the time before coming back. */
  readonly chance?: () => number
  /** When to take in what the others have written; once per frame when left out. */
  readonly schedule?: Schedule
}

export type OpenedDocument = {
  readonly awareness: Awareness
  /** Resolves when the document holds what the server holds; offline, when it holds what this device had kept of it. */
  readonly synced: Promise<void>
  /** Whether leaving now would leave edits that only this device has: for the page's guard. */
  hasUnsaved(): boolean
  /** What was typed and is not in what is stored, as an update of a document with the same fragments; null for nothing. */
  rejectedDraft(): Uint8Array | null
  /** Forgets the draft, once it has been copied or given up. */
  discardDraft(): Promise<void>
  destroy(): void
}
