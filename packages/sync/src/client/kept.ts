import * as idb from 'lib0/indexeddb'
import { IndexeddbPersistence } from 'y-indexeddb'
import * as Y from 'yjs'
import { createKeptStores, draftName, keptPrefix, withDrafts } from './kept-store'

/** How long a browser may take to open its store before the page goes on without. */
const longestLoadMilliseconds = 3_000

/** What is noted beside the document. */
type Notes = { waiting: number; epoch: number; rejected: number; unsent: string }
type Key = keyof Notes

/** One person's copy of one document on this device: what was typed survives a reload, online or not. */
export class Kept {
  readonly #name: string
  #persistence: IndexeddbPersistence | null = null
  /** What an earlier visit left. */
  #earlier: Uint8Array | null
  #draft: Uint8Array | null
  #isRejected = false
  readonly #written = new Map<Key, Notes[Key]>()

  /**
   * `owner`: the account, so that people who share a browser do not share what they have not sent. `draft`: what is
   * known to have been refused, for where nothing can be kept.
   */
  constructor(owner: string, documentId: string, draft: Uint8Array | null) {
    this.#name = `${keptPrefix(owner)}${documentId}`
    this.#earlier = draft
    this.#draft = draft
  }

  /** The origin of the updates that it brings into the document. */
  get origin(): unknown {
    return this.#persistence
  }

  get draft(): Uint8Array | null {
    return this.#draft
  }

  /** Brings what is kept into the document, and keeps what is typed from now on. Does nothing where nothing can be kept. */
  async load(doc: Y.Doc): Promise<void> {
    if (typeof indexedDB === 'undefined') return
    try {
      // Another tab that holds the store open would have us wait for ever.
      await atMost(longestLoadMilliseconds, this.#setAsideWhatWasRejected())
      const persistence = new IndexeddbPersistence(this.#name, doc)
      this.#persistence = persistence
      await atMost(longestLoadMilliseconds, persistence.whenSynced)
    } catch {
      // A browser that refuses its store, in a private window for instance: what is typed then lives in the page.
      this.#persistence = null
    }
  }

  async readNumber(key: 'waiting' | 'epoch'): Promise<number | null> {
    const value = await this.#read(key)
    return typeof value === 'number' ? value : null
  }

  async readText(key: 'unsent'): Promise<string | null> {
    const value = await this.#read(key)
    return typeof value === 'string' ? value : null
  }

  async #read(key: Key): Promise<unknown> {
    return await this.#persistence?.get(key).catch(() => null)
  }

  write<K extends Key>(key: K, value: Notes[K]): void {
    if (this.#written.get(key) === value) return
    this.#written.set(key, value)
    this.#persistence?.set(key, value).catch(() => undefined)
  }

  /** Keeps what the server did not take as a draft, with an earlier one; the copy starts anew at the next opening. */
  async reject(state: Uint8Array): Promise<void> {
    this.#isRejected = true
    this.startAnew()
    await this.#keepDraft(this.#earlier ? Y.mergeUpdates([this.#earlier, state]) : state)
  }

  /** Keeps as a draft what others have taken away before it was stored, with what is kept already. */
  async keepLost(lost: Uint8Array): Promise<void> {
    const draft = this.#isRejected && this.#draft ? Y.mergeUpdates([this.#draft, lost]) : null
    this.#earlier = this.#earlier ? Y.mergeUpdates([this.#earlier, lost]) : lost
    await this.#keepDraft(draft ?? this.#earlier)
  }

  /** What is kept is of no use at the next opening. */
  startAnew(): void {
    this.write('rejected', 1)
  }

  /** What had been refused since the opening has been taken after all; a draft of an earlier visit stays. */
  async accept(): Promise<void> {
    if (!this.#isRejected) return
    this.#isRejected = false
    this.write('rejected', 0)
    await this.#keepDraft(this.#earlier)
  }

  async discardDraft(): Promise<void> {
    this.#earlier = null
    await this.#keepDraft(null)
  }

  async #keepDraft(draft: Uint8Array | null): Promise<void> {
    this.#draft = draft
    if (!this.#persistence) return
    await withDrafts(draftName(this.#name), (drafts) =>
      draft ? idb.put(drafts, bufferOf(draft), 'draft') : idb.del(drafts, 'draft'),
    )
  }

  async close(): Promise<void> {
    await this.#persistence?.destroy()
  }

  async #setAsideWhatWasRejected(): Promise<void> {
    const draft: unknown = await withDrafts(draftName(this.#name), (drafts) => idb.get(drafts, 'draft'))
    if (draft) this.#draft = new Uint8Array(draft as ArrayBuffer)
    this.#earlier = this.#draft
    const db = await idb.openDB(this.#name, createKeptStores)
    const [custom] = idb.transact(db, ['custom'], 'readonly')
    const isRejected = custom && (await idb.get(custom, 'rejected')) === 1
    db.close()
    if (isRejected) await idb.deleteDB(this.#name)
  }
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer
}

async function atMost<Value>(milliseconds: number, done: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the store takes too long')), milliseconds)
  })
  return await Promise.race([done, late]).finally(() => clearTimeout(timer))
}
