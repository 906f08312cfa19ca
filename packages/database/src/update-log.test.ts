import { randomUUID } from 'node:crypto'
import { updateLogContract } from '@deconcert/sync/contract'
import { expect, test } from 'vitest'
import { aPlan, databaseWithPlan, postgresTable } from '../../../test/support/log-table'
import { sweepErased } from './sweep'
import { postgresLog } from './update-log'

updateLogContract(postgresTable)

test('[S5] what is stored cannot be changed, nor written past the function', async () => {
  await using db = await databaseWithPlan()
  const id = randomUUID()
  await db.owner`select create_document(${id}, ${aPlan}, 'proposal', 1, ${Buffer.from([0, 0])}, null, now())`
  await expect(db.owner`update document_update set bytes = '' where document_id = ${id}`).rejects.toThrow(
    'append-only',
  )
  await expect(db.owner`delete from document_update`).rejects.toThrow('append-only')
  await expect(db.app`delete from document_update`).rejects.toThrow('permission denied')
  await expect(db.app`update document set writable = true`).rejects.toThrow('permission denied')
  await expect(
    db.app`select create_document(${randomUUID()}, ${aPlan}, 'proposal', 1, ''::bytea, null, now())`,
  ).rejects.toThrow('permission denied')
})

test('[S11] nobody deletes what is stored past the function that erases, whatever they set and were granted', async () => {
  await using db = await databaseWithPlan()
  const id = randomUUID()
  await db.owner`select create_document(${id}, ${aPlan}, 'proposal', 1, ${Buffer.from([0, 0])}, null, now())`
  const pretend = (sql: typeof db.app) =>
    sql`set local deconcert.erasing = 'on'; delete from document_update`.simple()
  await expect(pretend(db.app)).rejects.toThrow('permission denied')
  await db.owner`grant delete on document_update to deconcert_app`
  await expect(pretend(db.app)).rejects.toThrow('append-only')

  const state = new Uint8Array([9])
  const erasure = {
    documentId: id,
    epoch: 1,
    seq: 1,
    writable: true,
    state,
    accountId: null,
    at: new Date(0),
  }
  expect(await postgresLog(db.app).erase(erasure)).toBe(true)
  await expect(db.owner`delete from document_snapshot`).rejects.toThrow('append-only')
})

test('[S11] the database sweeps the rows of an erasure by itself, however few they are', async () => {
  await using db = await databaseWithPlan()
  const rows = await db.owner<{ name: string; options: string[]; toast: string[] }[]>`
    select c.relname as name, c.reloptions as options, t.reloptions as toast
    from pg_class c join pg_class t on t.oid = c.reltoastrelid
    where c.relname in ('document_update', 'document_snapshot')
  `
  const atOnce = ['autovacuum_vacuum_threshold=0', 'autovacuum_vacuum_scale_factor=0']
  expect(rows.map(({ options, toast }) => [options, toast])).toEqual([
    [atOnce, atOnce],
    [atOnce, atOnce],
  ])
})

test('[S11] what was erased before a crash is swept at the next start', async () => {
  await using db = await databaseWithPlan()
  await db.owner`alter table document_update set (autovacuum_enabled = off)`
  const id = randomUUID()
  await db.owner`select create_document(${id}, ${aPlan}, 'proposal', 1, ${Buffer.from([0, 0])}, null, now())`
  const state = new Uint8Array([9])
  const erasure = {
    documentId: id,
    epoch: 1,
    seq: 1,
    writable: true,
    state,
    accountId: null,
    at: new Date(0),
  }
  await postgresLog(db.app).erase(erasure)
  const size = async () => {
    const [row] = await db.owner`select pg_relation_size('document_update') as bytes`
    return row?.bytes
  }
  expect(await size()).toBeGreaterThan(0)

  await sweepErased(db.owner)

  expect(await size()).toBe(0)
})

test('[S5] a document with a hole in its updates is not read', async () => {
  await using db = await databaseWithPlan()
  const id = randomUUID()
  await db.owner`select create_document(${id}, ${aPlan}, 'proposal', 1, ${Buffer.from([0, 0])}, null, now())`
  await db.owner`update document set head_seq = 3 where id = ${id}`
  await expect(postgresLog(db.app).read(id)).rejects.toThrow('updates are missing')
})

test('[S6] a document is seeded once, in the statement that creates it', async () => {
  await using db = await databaseWithPlan()
  const id = randomUUID()
  const create = (seed: number[]) =>
    db.owner`select create_document(${id}, ${aPlan}, 'proposal', 1, ${Buffer.from(seed)}, null, now())`
  await create([0, 0])
  await expect(create([0, 0])).rejects.toThrow('duplicate key')
  const stored = await postgresLog(db.app).read(id)
  expect(stored?.updates.map(({ seq, bytes }) => [seq, ...bytes])).toEqual([[1, 0, 0]])
})

test('[S4] an append waits for whoever holds the document, and is judged by what they leave', async () => {
  await using db = await databaseWithPlan()
  const id = randomUUID()
  await db.owner`select create_document(${id}, ${aPlan}, 'proposal', 1, ${Buffer.from([0, 0])}, null, now())`
  const update = {
    bytes: new Uint8Array([1]),
    accountId: null,
    sessionId: null,
    at: new Date(0),
    newClients: [],
  }
  const append = () => postgresLog(db.app).append([{ documentId: id, epoch: 1, updates: [update, update] }])
  const holder = await db.owner.reserve()
  await holder`begin`
  await holder`update document set writable = false where id = ${id}`
  const waiting = append()
  await holder`commit`
  holder.release()
  expect(await waiting).toEqual([{ kind: 'refused', documentId: id, reason: 'not-writable' }])

  await db.owner`update document set writable = true where id = ${id}`
  const heads = (await Promise.all(Array.from({ length: 20 }, append))).flat()
  const positions = heads.map((head) => (head.kind === 'stored' ? head.headSeq : 0)).sort((a, b) => a - b)
  expect(positions).toEqual(Array.from({ length: 20 }, (_, n) => 3 + 2 * n))
})
