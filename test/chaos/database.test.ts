/** The connections to PostgreSQL are cut in the middle of typing: what was acked is there, and typing goes on. */
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { postgresLog } from '@deconcert/database'
import { partsOf } from '@deconcert/sync'
import { openDocument, type SaveState } from '@deconcert/sync/client'
import { expect, test } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { createFolder } from '../../apps/server/src/collab/folder'
import { createHub } from '../../apps/server/src/collab/hub'
import { noHubMeter } from '../../apps/server/src/collab/hub-meter'
import { type FreshDatabase, freshDatabase } from '../support/database'

const cuts = 15

async function layTable(db: FreshDatabase): Promise<string> {
  const [plan, id] = [randomUUID(), randomUUID()]
  await db.owner`
    insert into plan (id, slug, title, kind, status, created_at) values (${plan}, 'p', 'P', 'other', 'draft', now())
  `
  const seed = Buffer.from(Y.encodeStateAsUpdate(new Y.Doc()))
  await db.owner`select create_document(${id}, ${plan}, 'diagnostic', 1, ${seed}, null, now())`
  return id
}

async function startHub(db: FreshDatabase) {
  const folder = createFolder()
  const hub = createHub({
    log: postgresLog(db.app),
    fold: folder.fold,
    sessionIn: (cookie) => cookie ?? null,
    standings: async (asked) =>
      asked.map(({ sessionId }) => ({
        kind: 'admitted',
        person: { accountId: sessionId, displayName: 'Somebody', sessionId },
        access: 'write',
        document: { epoch: 1, schemaVersion: 1, writable: true },
      })),
    now: () => new Date(),
    meter: noHubMeter,
    // The cuts are told here, as they should be.
    onFault: () => undefined,
    publicOrigin: null,
    takesPrograms: false,
  })
  const server = createServer().on('upgrade', hub.upgrade)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = async () => {
    await hub.drain()
    await folder.close()
    await new Promise((resolve) => server.close(resolve))
  }
  return { origin: `http://127.0.0.1:${port}`, url: `ws://127.0.0.1:${port}/collab`, close }
}

function sitDown(url: string, origin: string, documentId: string) {
  const id = randomUUID()
  class Signed extends WebSocket {
    constructor(address: string) {
      super(address, { headers: { cookie: id, origin } })
    }
  }
  const doc = new Y.Doc()
  const marks = doc.getArray<string>('marks')
  let state: SaveState = { kind: 'saving', waiting: 0 }
  const opened = openDocument({
    serverUrl: url,
    documentId,
    doc,
    person: { id, name: id },
    onSaveState: (next) => {
      state = next
    },
    onAccess: () => undefined,
    chance: () => 0,
    WebSocket: Signed as unknown as typeof globalThis.WebSocket,
  })
  let typed = 0
  const typing = setInterval(() => {
    typed += 1
    marks.push([`${id}-${typed}`])
  }, 3)
  const stop = () => clearInterval(typing)
  const leave = () => {
    stop()
    opened.destroy()
  }
  return { marks, stop, typed: () => typed, state: () => state, leave }
}

test('[S1] [S3] connections to the database cut while people type lose nothing, and double nothing', async () => {
  await using db = await freshDatabase()
  const documentId = await layTable(db)
  const hub = await startHub(db)
  const typists = [1, 2, 3].map(() => sitDown(hub.url, hub.origin, documentId))
  try {
    for (let cut = 0; cut < cuts; cut += 1) {
      await until(() => typists.every(({ state }) => state().kind !== 'offline'))
      await after(20 + ((cut * 31) % 60))
      await db.owner`
        select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and application_name = 'deconcert' and query like '%append_updates%'
      `
    }
    for (const typist of typists) typist.stop()
    await until(() => typists.every(({ state }) => state().kind === 'saved'))
    const doc = new Y.Doc()
    const stored = await postgresLog(db.owner).read(documentId)
    for (const bytes of stored ? partsOf(stored) : []) Y.applyUpdate(doc, bytes)
    const marks = doc.getArray<string>('marks').toArray()
    expect(new Set(marks).size).toBe(marks.length)
    expect(marks.length).toBe(typists.reduce((sum, { typed }) => sum + typed(), 0))
    await until(() => typists.every((typist) => typist.marks.toArray().join() === marks.join()))
  } finally {
    for (const typist of typists) typist.leave()
    await hub.close()
  }
}, 90_000)

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await after(5)
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
