/**
 * The whole promise, played: the product's own server, killed with -9 in the middle of typing, again and again. Each
 * edit writes a mark of its own. After each death the log must hold every mark that had been said to be saved; in the
 * end, every mark once, and the same text on every page.
 */
import { randomUUID } from 'node:crypto'
import { postgresLog } from '@deconcert/database'
import { asId } from '@deconcert/domain'
import { partsOf } from '@deconcert/sync'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { createSessions } from '../../apps/server/src/identity/sessions'
import { type FreshDatabase, freshDatabase } from '../support/database'
import { openPlace } from '../support/product'
import { buildServer } from './server-process'
import { after, expectSavedIn, moreSaved, sitDown, until } from './typist'

const deaths = 20
const names = ['ana', 'bob', 'eve']
/** Long enough to be in the middle of writing, different each time. */
const untilDeathMilliseconds = (death: number) => 60 + ((death * 37) % 110)

test('[S1] [S2] [S3] a server killed twenty times while three people type loses nothing that it acked', async () => {
  await using db = await freshDatabase()
  await using place = await openPlace()
  const { documentId, cookies } = await layTable(db)
  await using program = await buildServer(place)
  const env = { DATABASE_URL: db.ownerUrl, DEMO: 'off' }
  let server = program.start(env)
  await server.serves()
  const typists = names.map((name, n) =>
    sitDown({ url: place.url, documentId, name, cookie: cookies[n] ?? '' }),
  )
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

async function storedMarks(db: FreshDatabase, documentId: string): Promise<string[]> {
  const stored = await postgresLog(db.owner).read(documentId)
  const doc = new Y.Doc()
  if (stored?.snapshot) Y.applyUpdate(doc, stored.snapshot.state)
  for (const bytes of stored ? partsOf(stored) : []) Y.applyUpdate(doc, bytes)
  expect(doc.store.pendingStructs).toBeNull()
  return doc.getArray<string>('marks').toArray()
}
