import type { Committer } from './committer'
import { DocumentState, type Verdict } from './document-state'
import type { Session } from './session'
import { StoredText } from './stored-text'
import type { AppendRefusal, StoredDocument, UpdateLog } from './update-log'
import { type Entry, WriteQueue } from './write-queue'

export type RoomTools = {
  readonly log: UpdateLog
  readonly committer: Committer
  readonly now: () => Date
  /** Told of what went wrong without anyone's doing. */
  readonly onFault: (error: unknown) => void
}

/** What is being written, and by whom; `count`: its number among the document messages of its session. */
type Message = { readonly session: Session; readonly count: number; readonly bytes: Uint8Array }

export type DocumentEvents = {
  /** These are settled, in order. `updates`: what is new in storage; `before`: the state vector without it. */
  stored(entries: readonly Entry[], updates: readonly Uint8Array[], before: Uint8Array): void
  refused(entries: readonly Entry[], reason: AppendRefusal): void
  failed(error: unknown): void
}

/** So many updates after a snapshot, the next one is due. */
const updatesPerSnapshot = 500

/** A document between its people and its log: what is stored, what is on its way there, and what may come in. */
export class SharedDocument {
  readonly id: string
  readonly epoch: number
  readonly schemaVersion: number
  readonly text: StoredText
  readonly #tools: RoomTools
  readonly #events: DocumentEvents
  readonly #owners: Map<number, string>
  readonly #queue: WriteQueue
  /** Ahead of what is stored by what is on its way. */
  #state: DocumentState

  /** Throws when what is stored is not whole: such a document is refused, never replaced. */
  constructor(id: string, stored: StoredDocument, tools: RoomTools, events: DocumentEvents) {
    this.id = id
    this.epoch = stored.epoch
    this.schemaVersion = stored.schemaVersion
    this.#tools = tools
    this.#events = events
    this.#owners = new Map(stored.clients)
    const snapshot = stored.snapshot ? [stored.snapshot.state] : []
    const parts = [...snapshot, ...stored.updates.map(({ bytes }) => bytes)]
    this.#state = stateOf(parts, this.#owners)
    const at = { parts, seq: stored.headSeq, snapshotSeq: stored.snapshot?.seq ?? 0 }
    this.text = new StoredText(at, this.#state.clocks)
    this.#queue = new WriteQueue(id, stored.epoch, tools.committer, {
      stored: (entries, headSeq) => this.#stored(entries, headSeq),
      refused: (entries, reason) => this.#refused(entries, reason),
      failed: (error) => events.failed(error),
    })
  }

  /** Resolves when everything taken so far is stored or refused. */
  settled(): Promise<void> {
    return this.#queue.settled()
  }

  isForeign(client: number, accountId: string): boolean {
    return this.#state.isForeign(client, accountId)
  }

  /** Takes a message on its way to storage, unless the verdict says that it cannot be taken. */
  take(message: Message): Verdict['kind'] {
    const { session, count, bytes } = message
    const { accountId, sessionId } = session.participant
    const verdict = this.#state.examine(bytes, accountId)
    if (verdict.kind === 'known') this.#queue.push({ session, count, stored: null })
    if (verdict.kind !== 'new') return verdict.kind
    const { change } = verdict
    this.#state.apply(change, accountId)
    const update = {
      // A copy: what came in is a window on a larger buffer of the socket.
      bytes: new Uint8Array(bytes),
      accountId,
      sessionId,
      at: this.#tools.now(),
      newClients: change.newClients,
    }
    this.#queue.push({ session, count, stored: { update, change } })
    return 'new'
  }

  /** Keeps a folded state in the log when enough has been added to the last one. Reading gets shorter, nothing changes. */
  async compactIfDue(): Promise<void> {
    const { text } = this
    if (text.sinceSnapshot < updatesPerSnapshot) return
    text.sinceSnapshot = 0
    try {
      const { seq } = text
      const state = text.compact()
      const at = this.#tools.now()
      await this.#tools.log.storeSnapshot({ documentId: this.id, epoch: this.epoch, seq, state, at })
    } catch (error) {
      this.#tools.onFault(error)
    }
  }

  #stored(entries: readonly Entry[], headSeq: number | null): void {
    const before = this.text.vector()
    const updates: Uint8Array[] = []
    for (const { stored } of entries) {
      if (!stored) continue
      const { bytes, newClients, accountId } = stored.update
      this.text.append(bytes, stored.change)
      updates.push(bytes)
      for (const client of newClients) this.#owners.set(client, accountId ?? '')
    }
    if (headSeq === null || headSeq === this.text.seq) this.#events.stored(entries, updates, before)
    else this.#events.failed(new Error('someone else has written to this document'))
  }

  #refused(entries: readonly Entry[], reason: AppendRefusal): void {
    this.#state = stateOf(this.text.parts(), this.#owners)
    this.#events.refused(entries, reason)
  }
}

function stateOf(parts: readonly Uint8Array[], owners: ReadonlyMap<number, string>): DocumentState {
  const state = new DocumentState(owners)
  for (const part of parts) state.absorb(part)
  return state
}
