import type { Append, Appended, Erasure, Snapshot, StoredDocument, UpdateLog } from './update-log'

type Shelf = {
  epoch: number
  schemaVersion: number
  writable: boolean
  headSeq: number
  updates: { seq: number; bytes: Uint8Array }[]
  snapshot: { seq: number; state: Uint8Array } | null
  clients: Map<number, string>
}

/** An update log that lasts as long as the process: for tests, and for trying the room without a database. */
export class MemoryLog implements UpdateLog {
  readonly #shelves = new Map<string, Shelf>()

  create(documentId: string, seed: Uint8Array, schemaVersion = 1): void {
    this.#shelves.set(documentId, {
      epoch: 1,
      schemaVersion,
      writable: true,
      headSeq: 1,
      updates: [{ seq: 1, bytes: seed }],
      snapshot: null,
      clients: new Map(),
    })
  }

  setWritable(documentId: string, writable: boolean): void {
    const shelf = this.#shelves.get(documentId)
    if (shelf) shelf.writable = writable
  }

  /** What a restore does: clients of the epoch before may not go on. */
  raiseEpoch(documentId: string): void {
    const shelf = this.#shelves.get(documentId)
    if (shelf) shelf.epoch += 1
  }

  async append(batch: readonly Append[]): Promise<readonly Appended[]> {
    return batch.map((append) => this.#appendOne(append))
  }

  async read(documentId: string): Promise<StoredDocument | null> {
    const shelf = this.#shelves.get(documentId)
    if (!shelf) return null
    const from = shelf.snapshot?.seq ?? 0
    return {
      ...shelf,
      updates: shelf.updates.filter(({ seq }) => seq > from),
      clients: new Map(shelf.clients),
    }
  }

  async status(documentId: string) {
    return this.#shelves.get(documentId) ?? null
  }

  async storeSnapshot({ documentId, epoch, seq, state }: Snapshot): Promise<boolean> {
    const shelf = this.#shelves.get(documentId)
    if (!shelf || shelf.epoch !== epoch || seq > shelf.headSeq) return false
    if (shelf.snapshot && shelf.snapshot.seq >= seq) return false
    shelf.snapshot = { seq, state }
    return true
  }

  async erase({ documentId, epoch, seq, writable, state }: Erasure): Promise<boolean> {
    const shelf = this.#shelves.get(documentId)
    if (!shelf || shelf.epoch !== epoch || shelf.headSeq !== seq || shelf.writable !== writable) return false
    shelf.snapshot = { seq, state }
    shelf.updates = []
    return true
  }

  #appendOne({ documentId, epoch, updates }: Append): Appended {
    const shelf = this.#shelves.get(documentId)
    if (!shelf) return { kind: 'refused', documentId, reason: 'unknown-document' }
    if (shelf.epoch !== epoch) return { kind: 'refused', documentId, reason: 'other-epoch' }
    if (!shelf.writable) return { kind: 'refused', documentId, reason: 'not-writable' }
    for (const { bytes, newClients, accountId } of updates) {
      shelf.headSeq += 1
      shelf.updates.push({ seq: shelf.headSeq, bytes })
      for (const client of newClients) {
        if (accountId !== null && !shelf.clients.has(client)) shelf.clients.set(client, accountId)
      }
    }
    return { kind: 'stored', documentId, headSeq: shelf.headSeq }
  }
}
