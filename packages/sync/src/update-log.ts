/** One update as it came, and who sent it; no account means the server itself. */
export type PendingUpdate = {
  readonly bytes: Uint8Array
  readonly accountId: string | null
  readonly sessionId: string | null
  readonly at: Date
  /** Yjs client ids that appear in this document for the first time, and become this account's. */
  readonly newClients: readonly number[]
}

/** What one document wants stored, in order. */
export type Append = {
  readonly documentId: string
  readonly epoch: number
  readonly updates: readonly PendingUpdate[]
}

/** Why a document takes nothing. */
export type AppendRefusal = 'unknown-document' | 'other-epoch' | 'not-writable'

/** What became of one document's updates: all stored, or none. */
export type Appended =
  | { readonly kind: 'stored'; readonly documentId: string; readonly headSeq: number }
  | { readonly kind: 'refused'; readonly documentId: string; readonly reason: AppendRefusal }

/** Where a document stands, without its content. */
export type DocumentStatus = {
  readonly epoch: number
  readonly schemaVersion: number
  readonly writable: boolean
}

/** Everything needed to open a document: a folded state if there is one, and the updates after it. */
export type StoredDocument = DocumentStatus & {
  readonly headSeq: number
  readonly snapshot: { readonly seq: number; readonly state: Uint8Array } | null
  readonly updates: readonly { readonly seq: number; readonly bytes: Uint8Array }[]
  /** Yjs client id to account. */
  readonly clients: ReadonlyMap<number, string>
}

/** All that is stored, each part after what it hangs on. */
export function partsOf({ snapshot, updates }: StoredDocument): readonly Uint8Array[] {
  return [...(snapshot ? [snapshot.state] : []), ...updates.map(({ bytes }) => bytes)]
}

export type Snapshot = {
  readonly documentId: string
  readonly epoch: number
  readonly seq: number
  readonly state: Uint8Array
  readonly at: Date
}

/** A folded state that is to be all that is kept of a document, which stood at `seq` and was writable or not when it was read. */
export type Erasure = Snapshot & {
  readonly writable: boolean
  /** Whose act it is; null for the server itself. */
  readonly accountId: string | null
}

/** Where updates are kept for good. Two implementations, one contract (`@deconcert/sync/contract`). */
export type UpdateLog = {
  /** Resolves once the updates will survive a crash, with one answer per document. One append per document in a batch. */
  append(batch: readonly Append[]): Promise<readonly Appended[]>
  /** Throws when what is stored is not whole; null when there is no such document. */
  read(documentId: string): Promise<StoredDocument | null>
  status(documentId: string): Promise<DocumentStatus | null>
  /** Keeps a folded state unless a newer one is kept already. Says whether it was kept. */
  storeSnapshot(snapshot: Snapshot): Promise<boolean>
  /**
   * Keeps this state, and nothing else of what was written so far: no update, no other snapshot. Not when the document
   * has moved since it was read. Says whether it was done.
   */
  erase(erasure: Erasure): Promise<boolean>
}
