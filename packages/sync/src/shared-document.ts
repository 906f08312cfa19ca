import * as Y from 'yjs'
import type { Committer } from './committer'
import { DocumentState, type Verdict } from './document-state'
import { emptyUpdate } from './fold'
import { Folds } from './folds'
import type { Meter } from './meter'
import { type ClientMessage, updateFrame } from './protocol'
import type { Session } from './session'
import { copyOf } from './slab'
import { encodeVector } from './state-vector'
import { StoredText } from './stored-text'
import type { AppendRefusal, StoredDocument, UpdateLog } from './update-log'
import { type Entry, WriteQueue } from './write-queue'

export type RoomTools = {
  readonly log: UpdateLog
  readonly committer: Committer
  /**
   * A document is written no more often than this in the long run: each time, every socket of its room is written to,
   * which costs more than all the rest. In a room that types at the pace of hands, nobody waits for it.
   */
  readonly pauseMilliseconds: number
  /** `foldThroughDocument`, wherever it runs. */
  readonly fold: (parts: readonly Uint8Array[]) => Promise<Uint8Array>
  readonly meter: Meter
  readonly now: () => Date
  /** Told of what went wrong without anyone's doing. */
  readonly onFault: (error: unknown) => void
}

/** What is being written, and by whom; `count`: its number among the document messages of its session. */
type Message = {
  readonly session: Session
  readonly count: number
  /** As it came: of use until the turn is over, and then the socket's again. */
  readonly frame: Uint8Array
  readonly sent: ClientMessage & { readonly kind: 'document' }
}

/** What somebody has stored in a document by an act of their own, and where. */
export type Written = {
  readonly update: Uint8Array
  readonly seq: number
  /** Whose the client ids are that it brings. */
  readonly accountId: string
}

export type DocumentEvents = {
  /** An act has stored this by itself. `before`: the position without it. */
  written(message: Uint8Array, before: number): void
  /** These are settled, in order. `before`: the position without what is new in storage. */
  stored(entries: readonly Entry[], before: number): void
  refused(entries: readonly Entry[], reason: AppendRefusal): void
  failed(error: unknown): void
}

/** A document between its people and its log: what is stored, what is on its way there, and what may come in. */
export class SharedDocument {
  readonly id: string
  readonly epoch: number
  readonly schemaVersion: number
  readonly text: StoredText
  readonly folds: Folds
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
    this.#state = new DocumentState(this.#owners)
    this.text = readText(stored, this.#state)
    this.folds = new Folds({ documentId: id, epoch: stored.epoch }, this.text, tools)
    this.#queue = new WriteQueue(id, stored.epoch, tools, {
      stored: (entries, headSeq) => this.#stored(entries, headSeq),
      refused: (entries, reason) => this.#refused(entries, reason),
      failed: (error) => events.failed(error),
    })
  }

  /** Document messages that have no answer yet. */
  get waiting(): number {
    return this.#queue.waiting
  }

  /** Resolves when everything taken so far is stored or refused. */
  settled(): Promise<void> {
    return this.#queue.settled()
  }

  isForeign(client: number, accountId: string): boolean {
    return this.#state.isForeign(client, accountId)
  }

  /** Takes a message on its way to storage, unless the verdict says that it cannot be taken. */
  take({ session, count, frame, sent }: Message): Verdict['kind'] {
    const { accountId, sessionId } = session.participant
    const verdict = this.#state.examine(sent.bytes, accountId)
    if (verdict.kind === 'known') this.#push({ session, count, stored: null })
    if (verdict.kind !== 'new') return verdict.kind
    const { change } = verdict
    const kept = change.isRepeating ? newIn(sent.bytes, this.#state) : keep(frame, sent)
    if (kept === null) return 'unreadable'
    this.#state.apply(change, accountId)
    const { bytes, message } = kept
    const update = { bytes, accountId, sessionId, at: this.#tools.now(), newClients: change.newClients }
    this.#push({ session, count, stored: { update, change, message } })
    return 'new'
  }

  /** Has somebody told the state once what they sent before has its answer. */
  ask(session: Session, vector: Uint8Array): void {
    this.#push({ session, count: session.received, asks: vector, stored: null })
  }

  /**
   * Has an act store an update by itself, while nothing else of the document is on its way there; null, and nothing is
   * done, when the room is over by then. What the act throws is thrown, and nothing is told.
   */
  async write<Act extends Written>(act: () => Promise<Act>, isOver: () => boolean): Promise<Act | null> {
    return await this.#queue.alone(async () => {
      if (isOver()) return null
      const written = await act()
      this.#adopt(written)
      return written
    })
  }

  #adopt({ update, seq, accountId }: Written): void {
    const before = this.text.seq
    const verdict = this.#state.examine(update, null)
    if (seq !== before + 1 || verdict.kind !== 'new') {
      this.#events.failed(new Error('someone else has written to this document'))
      return
    }
    const { change } = verdict
    const message = updateFrame(update)
    this.#state.apply(change, accountId)
    for (const client of change.newClients) this.#owners.set(client, accountId)
    this.text.append({ bytes: update, message, change })
    this.#events.written(message, before)
    this.folds.written()
  }

  #push(entry: Entry): void {
    entry.session.underWay += 1
    this.#queue.push(entry)
  }

  #stored(entries: readonly Entry[], headSeq: number | null): void {
    for (const { session } of entries) session.underWay -= 1
    const before = this.text.seq
    for (const { stored } of entries) {
      if (!stored) continue
      const { bytes, newClients, accountId } = stored.update
      this.text.append({ bytes, message: stored.message, change: stored.change })
      for (const client of newClients) this.#owners.set(client, accountId ?? '')
    }
    if (headSeq !== null && headSeq !== this.text.seq) {
      this.#events.failed(new Error('someone else has written to this document'))
      return
    }
    this.#events.stored(entries, before)
    if (headSeq === null) return
    this.folds.written()
  }

  #refused(entries: readonly Entry[], reason: AppendRefusal): void {
    for (const { session } of entries) session.underWay -= 1
    this.#state = stateOf(this.text.parts(), this.#owners)
    this.#events.refused(entries, reason)
  }
}

function readText({ snapshot, updates, headSeq }: StoredDocument, state: DocumentState): StoredText {
  const [first, ...others] = updates
  const base = snapshot?.state ?? first?.bytes ?? emptyUpdate
  state.absorb(base)
  const tail = (snapshot ? updates : others).map(({ bytes }) => ({
    bytes,
    message: updateFrame(bytes),
    change: state.absorb(bytes),
  }))
  return new StoredText({ base, tail, seq: headSeq }, state.clocks)
}

function stateOf(parts: readonly Uint8Array[], owners: ReadonlyMap<number, string>): DocumentState {
  const state = new DocumentState(owners)
  for (const part of parts) state.absorb(part)
  return state
}

type Kept = { readonly bytes: Uint8Array; readonly message: Uint8Array }

/** The part of an update that is not here yet; null when it is such that it cannot be told apart. */
function newIn(bytes: Uint8Array, state: DocumentState): Kept | null {
  try {
    return asUpdate(Y.diffUpdate(bytes, encodeVector(state.clocks)))
  } catch {
    return null
  }
}

function asUpdate(update: Uint8Array): Kept {
  const message = updateFrame(update)
  return { bytes: message.subarray(message.length - update.length), message }
}

/** What came is a window on a larger buffer of the socket. An update is told on as it came; a sync step 2 as an update. */
function keep(frame: Uint8Array, { bytes, whole }: Message['sent']): Kept {
  if (whole) return asUpdate(bytes)
  const message = copyOf(frame)
  const from = bytes.byteOffset - frame.byteOffset
  return { bytes: message.subarray(from, from + bytes.length), message }
}
