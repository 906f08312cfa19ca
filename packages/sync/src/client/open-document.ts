import type { Awareness } from 'y-protocols/awareness'
import type { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { readAsWritten } from '../as-written'
import { type Control, messageControl, type RefusedReason, readControl } from '../protocol'
import { AckLedger } from './ack-ledger'
import { createProvider } from './create-provider'
import { isFallbackSocket } from './fallback-socket'
import { Kept } from './kept'
import { lostInsertions } from './lost-insertions'
import type { OpenDocumentOptions, OpenedDocument } from './opened-document'
import { Reconnection } from './reconnection'
import { onNextFrame, RemoteUpdates } from './remote-updates'
import type { DocumentAccess, SaveState } from './save-state'
import { UnsentClocks } from './unsent-clocks'

export type { DocumentAccess, OpenDocumentOptions, OpenedDocument, SaveState }

/** Signing in again is all that it takes: what is kept on this device is offered again then. */
const signedOut = 4401
/** What is kept belongs to a text that is no more. */
const restored = 4409

/** Opens a shared document and keeps it so, through losses of the network, restarts of the server and reloads. */
export function openDocument(options: OpenDocumentOptions): OpenedDocument {
  return new Opened(options)
}

class Opened implements OpenedDocument {
  readonly awareness: Awareness
  readonly synced: Promise<void>
  readonly #options: OpenDocumentOptions
  readonly #ledger = new AckLedger()
  readonly #unsent = new UnsentClocks()
  readonly #kept: Kept
  readonly #provider: WebsocketProvider
  readonly #remote: RemoteUpdates
  readonly #reconnection: Reconnection
  #markSynced: () => void = () => undefined
  #access: DocumentAccess = { kind: 'write' }
  #isRefused = false
  #hasTried = false
  #isLoaded = false
  #isDestroyed = false

  constructor(options: OpenDocumentOptions) {
    const { doc, person, documentId } = options
    this.#options = options
    this.#kept = new Kept(person.id, documentId, options.draft ?? null)
    this.synced = new Promise((resolve) => {
      this.#markSynced = resolve
    })
    // Before the provider's own listener, which sends the update at once: it must be counted by then.
    doc.on('update', this.#onUpdate)
    doc.on('afterTransaction', this.#onTransaction)
    readAsWritten(doc)
    this.#provider = this.#createProvider()
    this.#remote = new RemoteUpdates(this.#provider, options.schedule ?? onNextFrame)
    const mayRest = () => this.#ledger.waiting === 0 && isFallbackSocket(this.#provider.ws)
    this.#reconnection = new Reconnection(this.#provider, options.chance ?? Math.random, mayRest)
    this.awareness = this.#provider.awareness
    // What the server stamps for the others: oneself on another screen is the same person.
    this.awareness.setLocalStateField('user', { accountId: person.id, name: person.name })
    void this.#load()
  }

  hasUnsaved(): boolean {
    return this.#ledger.waiting > 0
  }

  rejectedDraft(): Uint8Array | null {
    return this.#kept.draft
  }

  discardDraft(): Promise<void> {
    return this.#kept.discardDraft()
  }

  destroy(): void {
    if (this.#isDestroyed) return
    this.#isDestroyed = true
    this.#options.doc.off('update', this.#onUpdate)
    this.#options.doc.off('afterTransaction', this.#onTransaction)
    this.#reconnection.stop()
    this.#remote.stop()
    this.#provider.destroy()
    this.awareness.destroy()
    void this.#kept.close()
  }

  readonly #onUpdate = (_: Uint8Array, origin: unknown, __: Y.Doc, transaction: Y.Transaction): void => {
    if (origin === this.#provider || (origin !== null && origin === this.#kept.origin)) return
    this.#ledger.edited()
    this.#unsent.edited(transaction)
    // Typed between the refusal and the page's answer to it.
    if (this.#isRefused) void this.#keepDraft()
    this.#publish()
  }

  readonly #onTransaction = (transaction: Y.Transaction): void => {
    if (transaction.origin !== this.#provider) return
    const lost = lostInsertions(transaction, this.#unsent.from)
    if (lost) void this.#keepLost(lost)
    this.#noteUnsent()
  }

  async #keepLost(lost: Uint8Array): Promise<void> {
    await this.#kept.keepLost(lost).catch(() => undefined)
    const draft = this.rejectedDraft()
    if (draft && !this.#isDestroyed) this.#options.onLost?.(draft)
  }

  #createProvider(): WebsocketProvider {
    const provider = createProvider(this.#options, this.#ledger, () => this.#refuse('too-large'))
    provider.messageHandlers[messageControl] = (_, decoder) => this.#control(readControl(decoder))
    provider.on('connection-close', () => {
      this.#hasTried = true
      if (this.#isLoaded) this.#markSynced()
      this.#publish()
    })
    provider.on('status', () => this.#publish())
    provider.on('sync', () => this.#publish())
    provider.on('closed', ({ code }: { code: number }) => this.#close(code))
    return provider
  }

  async #load(): Promise<void> {
    await this.#kept.load(this.#options.doc)
    if (this.#isDestroyed) return await this.#kept.close()
    this.#ledger.restore((await this.#kept.readNumber('waiting')) ?? 0)
    this.#unsent.restore(await this.#kept.readText('unsent'))
    const epoch = await this.#kept.readNumber('epoch')
    this.#isLoaded = epoch !== null
    const { schemaVersion } = this.#options
    this.#provider.params = {
      ...(epoch !== null && { epoch: String(epoch) }),
      ...(schemaVersion !== undefined && { schema: String(schemaVersion) }),
    }
    if (this.#isDestroyed) return
    this.#publish()
    this.#provider.connect()
  }

  #control(control: Control): void {
    if (control.type === 'ack') this.#ledger.acked(control.count)
    else if (control.type === 'refused') this.#refuse(control.reason)
    else if (control.type === 'grant') this.#grant(control)
    else this.#open()
    this.#publish()
  }

  /** What was stored when we asked is here; some of it may wait for a frame. */
  #open(): void {
    this.#remote.flush()
    this.#markSynced()
  }

  #grant({ access, reason, epoch }: Control & { type: 'grant' }): void {
    this.#kept.write('epoch', epoch)
    this.#provider.params = { ...this.#provider.params, epoch: String(epoch) }
    this.#setAccess(access === 'write' ? { kind: 'write' } : { kind: 'read', reason })
    if (access === 'read' && this.#ledger.waiting > 0) this.#tellRefused(reason)
  }

  #refuse(reason: RefusedReason): void {
    this.#tellRefused(reason)
    this.#setAccess({ kind: 'read', reason })
    // The rest is no matter of rights: to offer the same again would be refused again.
    if (reason !== 'read-only' && reason !== 'not-writable' && reason !== 'older-schema') {
      this.#reconnection.stop()
      this.#provider.disconnect()
    }
  }

  #close(code: number): void {
    if (this.#ledger.waiting > 0 && code !== signedOut) void this.#keepDraft()
    if (code === restored) this.#kept.startAnew()
    this.#setAccess({ kind: 'closed', code })
    this.#publish()
  }

  /** Not when a reload of the page is all that it takes: what is kept is offered again then. */
  #tellRefused(reason: RefusedReason | null): void {
    if (reason === 'older-schema') return
    const isTold = this.#isRefused
    this.#isRefused = true
    void this.#keepDraft().then(() => {
      const draft = this.rejectedDraft()
      if (draft && !isTold && !this.#isDestroyed) this.#options.onRefused?.(draft)
    })
  }

  #keepDraft(): Promise<void> {
    return this.#kept.reject(Y.encodeStateAsUpdate(this.#options.doc)).catch(() => undefined)
  }

  #setAccess(access: DocumentAccess): void {
    const before = JSON.stringify(this.#access)
    this.#access = access
    if (JSON.stringify(access) !== before) this.#options.onAccess(access)
  }

  #publish(): void {
    if (this.#isDestroyed) return
    this.#noteUnsent()
    if (this.#ledger.isSettled && this.#ledger.waiting === 0) this.#accept()
    this.#options.onSaveState(this.#saveState())
  }

  /** What an ack tells us is stored may have lost its passage in an update that came before it and waits for a frame. */
  #noteUnsent(): void {
    const { waiting } = this.#ledger
    if (this.#remote.isEmpty) this.#unsent.keepLast(waiting)
    this.#kept.write('waiting', waiting)
    this.#kept.write('unsent', String(this.#unsent))
  }

  #accept(): void {
    this.#isRefused = false
    void this.#kept.accept().catch(() => undefined)
  }

  #saveState(): SaveState {
    const { waiting, isSettled } = this.#ledger
    if (this.#access.kind !== 'write' && waiting > 0) return { kind: 'held', waiting }
    const isConnected = this.#provider.wsconnected || this.#reconnection.isResting
    if (!isConnected) return { kind: this.#hasTried ? 'offline' : 'saving', waiting }
    if (this.#access.kind !== 'write') return { kind: 'saved' }
    return isSettled && waiting === 0 ? { kind: 'saved' } : { kind: 'saving', waiting }
  }
}
