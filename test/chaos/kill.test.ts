/**
 * The whole promise, played: the product's own server, killed with -9 in the middle of typing, again and again. Each
 * edit writes a mark of its own. After each death the log must hold every mark that had been said to be saved; in the
 * end, every mark once, and the same text on every page.
 */
import { randomUUID } from 'node:crypto'
import { postgresLog } from '@deconcert/database'
import { asId } from '@deconcert/domain'
import { openDocument, type SaveState } from '@deconcert/sync/client'
import { expect, test } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { createSessions } from '../../apps/server/src/identity/sessions'
import { type FreshDatabase, freshDatabase } from '../support/database'
import { openPlace, type Place } from '../support/product'
import { buildServer } from './server-process'

const deaths = 20
const names = ['ana', 'bob', 'eve']
const keystrokeMilliseconds = 8
/** Long enough to be in the middle of writing, different each time. */
const untilDeathMilliseconds = (death: number) => 60 + ((death * 37) % 110)

type Typist = {
  readonly name: string
  readonly text: Y.Array<string>
  readonly marks: string[]
  /** How many of the marks, from the first, are said to be saved. */
  saved(): number
  state(): SaveState
  stop(): void
  leave(): void
}

test('[S1] [S2] [S3] a server killed twenty times while three people type loses nothing that it acked', async () => {
  await using db = await freshDatabase()
  await using place = await openPlace()
  const { documentId, cookies } = await layTable(db)
  await using program = await buildServer(place)
  const env = { DATABASE_URL: db.ownerUrl, DEMO: 'off' }
  let server = program.start(env)
  await server.serves()
  const typists = names.map((name, n) => sitDown(place, documentId, name, cookies[n] ?? ''))
  try {
    for (let death = 0; death < deaths; death += 1) {
      await moreSaved(typists)
      await after(untilDeathMilliseconds(death))
      await server.kill()
      expectSavedIn(await storedMarks(db, documentId), typists)
      server = program.start(env)
      await server.serves()
    }
    for (const typist of typists) typist.stop()
    await until(() => typists.every((typist) => typist.state().kind === 'saved'))
    const stored = await storedMarks(db, documentId)
    expectSavedIn(stored, typists)
    expect(typists.map(({ marks }) => marks.length).every((count) => count > deaths)).toBe(true)
    await until(() => typists.every((typist) => typist.text.toJSON().join() === stored.join()))
  } finally {
    for (const typist of typists) typist.leave()
    await server.kill()
  }
}, 240_000)

async function layTable(db: FreshDatabase): Promise<{ documentId: string; cookies: string[] }> {
  const [plan, group, documentId] = [randomUUID(), randomUUID(), randomUUID()]
  await db.owner`
    insert into plan (id, slug, title, kind, status, created_at) values (${plan}, 'p', 'P', 'other', 'draft', now())
  `
  await db.owner`
    insert into working_group (id, plan_id, slug, name, position, created_at) values (${group}, ${plan}, 'g', 'G', 0, now())
  `
  const seed = Buffer.from(Y.encodeStateAsUpdate(new Y.Doc()))
  await db.owner`select create_document(${documentId}, ${plan}, 'diagnostic', 1, ${seed}, null, now())`
  await db.owner`
    insert into diagnostic (id, plan_id, group_id, title, document_id, created_at)
    values (${randomUUID()}, ${plan}, ${group}, 'D', ${documentId}, now())
  `
  const sessions = createSessions(db.app, () => new Date(), false)
  const cookies: string[] = []
  for (const name of names) {
    const id = randomUUID()
    await db.owner`
      insert into account (id, email, display_name, created_at) values (${id}, ${`${name}@test.example`}, ${name}, now())
    `
    await db.owner`
      insert into seat (id, plan_id, account_id, role, group_id, created_at)
      values (${randomUUID()}, ${plan}, ${id}, 'member', ${group}, now())
    `
    cookies.push((await sessions.start(asId<'account'>(id), undefined)).split(';')[0] ?? '')
  }
  return { documentId, cookies }
}

function sitDown(place: Place, documentId: string, name: string, cookie: string): Typist {
  class Signed extends WebSocket {
    constructor(url: string) {
      super(url, { headers: { cookie, origin: place.url } })
    }
  }
  const doc = new Y.Doc()
  const text = doc.getArray<string>('marks')
  const marks: string[] = []
  let state: SaveState = { kind: 'saving', waiting: 0 }
  const opened = openDocument({
    serverUrl: `${place.url.replace('http', 'ws')}/collab`,
    documentId,
    doc,
    person: { id: name, name },
    onSaveState: (next) => {
      state = next
    },
    onAccess: (access) => {
      if (access.kind !== 'write') throw new Error(`${name} may not write: ${JSON.stringify(access)}`)
    },
    chance: () => 0,
    WebSocket: Signed as unknown as typeof globalThis.WebSocket,
  })
  const typing = setInterval(() => {
    marks.push(`${name}-${marks.length}`)
    text.insert((marks.length * 7919) % (text.length + 1), [marks.at(-1) ?? ''])
  }, keystrokeMilliseconds)
  return {
    name,
    text,
    marks,
    saved: () => marks.length - ('waiting' in state ? state.waiting : 0),
    state: () => state,
    stop: () => clearInterval(typing),
    leave() {
      clearInterval(typing)
      opened.destroy()
    },
  }
}

/** Each has typed since the last time, and been told that it is saved. */
async function moreSaved(typists: readonly Typist[]): Promise<void> {
  const before = typists.map((typist) => typist.marks.length)
  await until(() => typists.every((typist, n) => typist.saved() > (before[n] ?? 0)))
}

/** Every mark that is said to be saved is there, and none is there twice. */
function expectSavedIn(stored: readonly string[], typists: readonly Typist[]): void {
  const present = new Set(stored)
  const saved = typists.flatMap((typist) => typist.marks.slice(0, typist.saved()))
  expect(saved.filter((mark) => !present.has(mark))).toEqual([])
  expect(stored.length).toBe(present.size)
}

async function storedMarks(db: FreshDatabase, documentId: string): Promise<string[]> {
  const stored = await postgresLog(db.owner).read(documentId)
  const doc = new Y.Doc()
  if (stored?.snapshot) Y.applyUpdate(doc, stored.snapshot.state)
  for (const { bytes } of stored?.updates ?? []) Y.applyUpdate(doc, bytes)
  expect(doc.store.pendingStructs).toBeNull()
  return doc.getArray<string>('marks').toArray()
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await after(5)
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
