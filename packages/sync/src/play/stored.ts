import * as Y from 'yjs'
import { decodeUpdate } from '../decode-update'
import type { UpdateLog } from '../update-log'
import { contentOf, documentOf, emptyDocument } from './content'
import { marksIn } from './marks'

/** What a log holds of one document, read again after every write: the judge of what was said about it. */
export class Stored {
  /** Snapshots found. */
  snapshots = 0
  readonly #log: UpdateLog
  readonly #documentId: string
  #doc = emptyDocument()
  /** What was left at the last erasure, then what was stored. */
  #parts: Uint8Array[] = []
  #erasedSeq = 0
  #seq = 0
  #snapshotSeq = 0

  constructor(log: UpdateLog, documentId: string) {
    this.#log = log
    this.#documentId = documentId
  }

  /** The last position, and all that is stored, the oldest first. */
  get head(): { readonly seq: number; readonly parts: readonly Uint8Array[] } {
    return { seq: this.#seq, parts: this.#parts }
  }

  /** Takes in what is new. Throws when positions have holes, an update is not whole or a snapshot is not its updates. */
  async read(): Promise<void> {
    const stored = await this.#log.read(this.#documentId)
    if (!stored) throw new Error('the document is gone')
    const from = stored.snapshot?.seq ?? 0
    for (const [n, { seq, bytes }] of stored.updates.entries()) {
      if (seq !== from + n + 1) throw new Error(`position ${seq} comes where ${from + n + 1} should be`)
      if (seq > this.#seq) this.#takeIn(seq, bytes)
    }
    if (stored.headSeq !== this.#seq) throw new Error('the last position is not that of the last update')
    if (stored.snapshot) this.#compare(stored.snapshot)
  }

  /** Takes what an erasure has left for all that there was. Throws when it says something else, or more. */
  async readErased(): Promise<void> {
    const { headSeq, snapshot, updates } = (await this.#log.read(this.#documentId)) ?? {}
    if (!snapshot || headSeq !== this.#seq || snapshot.seq !== headSeq || updates?.length !== 0) {
      throw new Error('[S11] more is left than a state')
    }
    const content = this.content()
    const left = new TextDecoder().decode(snapshot.state)
    if (marksIn(left).some((mark) => !content.includes(mark))) throw new Error('[S11] a deleted word is left')
    this.#doc = documentOf([snapshot.state])
    if (this.content() !== content) throw new Error('[S11] the erasure has changed what is read')
    this.#parts = [snapshot.state]
    this.#erasedSeq = headSeq
    this.#snapshotSeq = headSeq
  }

  /** Whether something in this update is not stored. */
  lacks(update: Uint8Array): boolean {
    const { structs, deletions } = decodeUpdate(update)
    const { store } = this.#doc
    return (
      structs.some(({ id, length }) => id.clock + length > Y.getState(store, id.client)) ||
      deletions.some(({ client, from, length }) => !this.#isDeleted(client, from, from + length))
    )
  }

  /** How far this client wrote. */
  clockOf(client: number): number {
    return Y.getState(this.#doc.store, client)
  }

  content(): string {
    return contentOf(this.#doc)
  }

  #takeIn(seq: number, bytes: Uint8Array): void {
    if (seq !== this.#seq + 1) throw new Error(`position ${seq} was taken without being seen`)
    this.#seq = seq
    this.#parts.push(bytes)
    Y.applyUpdate(this.#doc, bytes)
    const { pendingStructs, pendingDs } = this.#doc.store
    if (pendingStructs || pendingDs) throw new Error(`update ${seq} hangs on something missing`)
  }

  /** By what became of it: what is written into something deleted is deleted with it, which no update says. */
  #isDeleted(client: number, from: number, to: number): boolean {
    const structs = this.#doc.store.clients.get(client)
    if (!structs || Y.getState(this.#doc.store, client) < to) return false
    for (let n = Y.findIndexSS(structs, from); ; n += 1) {
      const struct = structs[n]
      if (!struct || struct.id.clock >= to) return true
      if (!struct.deleted) return false
    }
  }

  #partsUntil(seq: number): readonly Uint8Array[] {
    const erased = this.#erasedSeq > 0 ? 1 : 0
    return this.#parts.slice(0, erased + seq - this.#erasedSeq)
  }

  #compare({ seq, state }: { readonly seq: number; readonly state: Uint8Array }): void {
    if (seq === this.#snapshotSeq) return
    if (seq < this.#snapshotSeq) throw new Error('an older snapshot has replaced a newer one')
    this.#snapshotSeq = seq
    this.snapshots += 1
    const [folded, written] = [documentOf([state]), documentOf(this.#partsUntil(seq))]
    if (contentOf(folded) !== contentOf(written)) throw new Error(`the snapshot ${seq} is not its updates`)
    const [has, had] = [folded, written].map((doc) => Y.decodeStateVector(Y.encodeStateVector(doc)))
    for (const [client, clock] of had ?? []) {
      if (has?.get(client) !== clock) throw new Error(`the snapshot ${seq} forgets what ${client} wrote`)
    }
  }
}
