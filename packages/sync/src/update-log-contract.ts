import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Append, Erasure, PendingUpdate, UpdateLog } from './update-log'

/** A log to try, and the means to put documents in it. */
export type LogUnderTest = {
  readonly log: UpdateLog
  create(documentId: string, seed: Uint8Array): Promise<void>
  setWritable(documentId: string, writable: boolean): Promise<void>
  raiseEpoch(documentId: string): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

const anAccount = '7b0f9f3e-6a53-4a19-9c55-0d8f3f1f1a01'
const at = new Date('2026-03-02T09:00:00Z')

function update(...bytes: number[]): PendingUpdate {
  return { bytes: new Uint8Array(bytes), accountId: anAccount, sessionId: 'a socket', at, newClients: [] }
}

function append(documentId: string, ...updates: PendingUpdate[]): Append {
  return { documentId, epoch: 1, updates }
}

type Open = () => Promise<LogUnderTest>

/** What every update log promises. Run by the memory log and by the Postgres log alike. */
export function updateLogContract(open: Open): void {
  describe('an update log', () => {
    givesBackInOrder(open)
    keepsPositionsDense(open)
    answersForEachDocument(open)
    bindsClients(open)
    keepsTheNewestSnapshot(open)
    keepsLargeUpdates(open)
    erasesAllButAState(open)
    erasesNothingThatMoved(open)
  })
}

function givesBackInOrder(open: Open): void {
  test('[S1] gives back what was appended, in order, after the seed', async () => {
    await using table = await open()
    const id = crypto.randomUUID()
    await table.create(id, new Uint8Array([0, 0]))
    await table.log.append([append(id, update(1, 2), update(3))])
    await table.log.append([append(id, update(4, 5, 6))])
    const stored = await table.log.read(id)
    expect(stored?.updates.map(({ seq, bytes }) => [seq, ...bytes])).toEqual([
      [1, 0, 0],
      [2, 1, 2],
      [3, 3],
      [4, 4, 5, 6],
    ])
    expect(stored?.headSeq).toBe(4)
  })
}

function keepsPositionsDense(open: Open): void {
  test('[S4] positions are dense for each document, whoever writes at the same time', async () => {
    await using table = await open()
    const ids = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()]
    for (const id of ids) await table.create(id, new Uint8Array([0, 0]))
    const writers = Array.from({ length: 12 }, (_, n) =>
      table.log.append((n % 2 ? ids : [...ids].reverse()).map((id) => append(id, update(n), update(n, n)))),
    )
    await Promise.all(writers)
    for (const id of ids) {
      const stored = await table.log.read(id)
      expect(stored?.updates.map(({ seq }) => seq)).toEqual(Array.from({ length: 25 }, (_, n) => n + 1))
    }
  })
}

function answersForEachDocument(open: Open): void {
  test('[S7] a document that takes nothing says why, and does not hold back the others of its batch', async () => {
    await using table = await open()
    const [open1, frozen, restored, unknown] = Array.from({ length: 4 }, () => crypto.randomUUID())
    if (!open1 || !frozen || !restored || !unknown) throw new Error('four ids')
    for (const id of [open1, frozen, restored]) await table.create(id, new Uint8Array([0, 0]))
    await table.setWritable(frozen, false)
    await table.raiseEpoch(restored)
    const answers = await table.log.append(
      [open1, frozen, restored, unknown].map((id) => append(id, update(1))),
    )
    const byId = new Map(answers.map((answer) => [answer.documentId, answer]))
    expect(byId.get(open1)).toEqual({ kind: 'stored', documentId: open1, headSeq: 2 })
    expect(byId.get(frozen)).toMatchObject({ kind: 'refused', reason: 'not-writable' })
    expect(byId.get(restored)).toMatchObject({ kind: 'refused', reason: 'other-epoch' })
    expect(byId.get(unknown)).toMatchObject({ kind: 'refused', reason: 'unknown-document' })
    expect((await table.log.status(frozen))?.writable).toBe(false)
    expect((await table.log.status(restored))?.epoch).toBe(2)
    expect(await table.log.status(unknown)).toBeNull()
    expect(await table.log.read(unknown)).toBeNull()
  })
}

function bindsClients(open: Open): void {
  test('[S10] a client id belongs to the account that brought it first', async () => {
    await using table = await open()
    const id = crypto.randomUUID()
    const other = crypto.randomUUID()
    await table.create(id, new Uint8Array([0, 0]))
    await table.log.append([append(id, { ...update(1), newClients: [7, 4_294_967_295] })])
    await table.log.append([append(id, { ...update(2), accountId: other, newClients: [7, 8] })])
    expect((await table.log.read(id))?.clients).toEqual(
      new Map([
        [7, anAccount],
        [4_294_967_295, anAccount],
        [8, other],
      ]),
    )
  })
}

function keepsTheNewestSnapshot(open: Open): void {
  test('[S5] a snapshot shortens the reading, and an older one does not replace it', async () => {
    await using table = await open()
    const id = crypto.randomUUID()
    await table.create(id, new Uint8Array([0, 0]))
    await table.log.append([append(id, update(1), update(2), update(3))])
    const snapshot = { documentId: id, epoch: 1, at }
    expect(await table.log.storeSnapshot({ ...snapshot, seq: 3, state: new Uint8Array([9, 9]) })).toBe(true)
    expect(await table.log.storeSnapshot({ ...snapshot, seq: 2, state: new Uint8Array([8]) })).toBe(false)
    expect(await table.log.storeSnapshot({ ...snapshot, seq: 7, state: new Uint8Array([7]) })).toBe(false)
    const stored = await table.log.read(id)
    expect(stored?.snapshot).toMatchObject({ seq: 3 })
    expect([...(stored?.snapshot?.state ?? [])]).toEqual([9, 9])
    expect(stored?.updates.map(({ seq }) => seq)).toEqual([4])
  })
}

function erasesAllButAState(open: Open): void {
  test('[S11] after an erasure only its state is left, and positions go on from there', async () => {
    await using table = await open()
    const id = crypto.randomUUID()
    await table.create(id, new Uint8Array([0, 0]))
    await table.log.append([append(id, { ...update(1), newClients: [7] }, update(2))])
    await table.log.storeSnapshot({ documentId: id, epoch: 1, seq: 2, state: new Uint8Array([8]), at })
    expect(await table.log.erase({ ...erasure(id), seq: 3 })).toBe(true)

    const erased = await table.log.read(id)
    expect(erased?.snapshot).toMatchObject({ seq: 3 })
    expect([...(erased?.snapshot?.state ?? [])]).toEqual([9, 9])
    expect([erased?.headSeq, erased?.updates, erased?.clients]).toEqual([3, [], new Map([[7, anAccount]])])

    expect(await table.log.append([append(id, update(4))])).toMatchObject([{ kind: 'stored', headSeq: 4 }])
    expect((await table.log.read(id))?.updates.map(({ seq, bytes }) => [seq, ...bytes])).toEqual([[4, 4]])
    const older = { documentId: id, epoch: 1, seq: 3, state: new Uint8Array([7]), at }
    expect(await table.log.storeSnapshot(older)).toBe(false)
    expect(await table.log.erase({ ...erasure(id), seq: 4 })).toBe(true)
    expect((await table.log.read(id))?.updates).toEqual([])
  })
}

function erasesNothingThatMoved(open: Open): void {
  test('[S11] a document that has moved since it was read is not erased', async () => {
    await using table = await open()
    const id = crypto.randomUUID()
    await table.create(id, new Uint8Array([0, 0]))
    await table.log.append([append(id, update(1))])
    const stale = [
      { seq: 1 },
      { seq: 3 },
      { epoch: 2 },
      { writable: false },
      { documentId: crypto.randomUUID() },
    ]
    for (const other of stale) expect(await table.log.erase({ ...erasure(id), ...other })).toBe(false)
    await table.setWritable(id, false)
    expect(await table.log.erase(erasure(id))).toBe(false)
    expect((await table.log.read(id))?.updates.map(({ seq }) => seq)).toEqual([1, 2])
    expect(await table.log.erase({ ...erasure(id), writable: false })).toBe(true)
  })
}

function erasure(documentId: string): Erasure {
  return { documentId, epoch: 1, seq: 2, writable: true, state: new Uint8Array([9, 9]), accountId: null, at }
}

function keepsLargeUpdates(open: Open): void {
  test('[S1] large updates come back whole', async () => {
    await using table = await open()
    const id = crypto.randomUUID()
    await table.create(id, new Uint8Array([0, 0]))
    const large = Uint8Array.from({ length: 200_000 }, (_, n) => (n * 31) % 256)
    await table.log.append([append(id, { ...update(), bytes: large }, update(5))])
    const stored = await table.log.read(id)
    expect(digest(stored?.updates[1]?.bytes)).toBe(digest(large))
  })
}

function digest(bytes: Uint8Array | undefined): string {
  return createHash('sha256')
    .update(bytes ?? new Uint8Array())
    .digest('hex')
}
