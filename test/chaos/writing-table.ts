import { randomUUID } from 'node:crypto'
import { postgresLog, type Sql } from '@deconcert/database'
import { asId } from '@deconcert/domain'
import { partsOf } from '@deconcert/sync'
import { expect } from 'vitest'
import * as Y from 'yjs'
import { createSessions } from '../../apps/server/src/identity/sessions'

/** A document that some people may write in, and the `Cookie` header of each of them. */
export type WritingTable = { readonly documentId: string; readonly cookies: readonly string[] }

/** A diagnostic of a group that these people are in. */
export async function layWritingTable(
  { owner, app }: { readonly owner: Sql; readonly app: Sql },
  names: readonly string[],
): Promise<WritingTable> {
  const [plan, group, documentId] = [randomUUID(), randomUUID(), randomUUID()]
  await owner`
    insert into plan (id, slug, title, kind, status, created_at) values (${plan}, 'p', 'P', 'other', 'draft', now())
  `
  await owner`
    insert into working_group (id, plan_id, slug, name, position, created_at) values (${group}, ${plan}, 'g', 'G', 0, now())
  `
  const seed = Buffer.from(Y.encodeStateAsUpdate(new Y.Doc()))
  await owner`select create_document(${documentId}, ${plan}, 'diagnostic', 1, ${seed}, null, now())`
  await owner`
    insert into diagnostic (id, plan_id, group_id, title, document_id, created_at)
    values (${randomUUID()}, ${plan}, ${group}, 'D', ${documentId}, now())
  `
  const sessions = createSessions(app, () => new Date(), false)
  const cookies: string[] = []
  for (const name of names) {
    const id = randomUUID()
    await owner`
      insert into account (id, email, display_name, created_at) values (${id}, ${`${name}@test.example`}, ${name}, now())
    `
    await owner`
      insert into seat (id, plan_id, account_id, role, group_id, created_at)
      values (${randomUUID()}, ${plan}, ${id}, 'member', ${group}, now())
    `
    cookies.push((await sessions.start(asId<'account'>(id), undefined)).split(';')[0] ?? '')
  }
  return { documentId, cookies }
}

/** The marks that the log holds, in the order of the text. */
export async function storedMarks(owner: Sql, documentId: string): Promise<string[]> {
  const stored = await postgresLog(owner).read(documentId)
  const doc = new Y.Doc()
  for (const bytes of stored ? partsOf(stored) : []) Y.applyUpdate(doc, bytes)
  expect(doc.store.pendingStructs).toBeNull()
  return doc.getArray<string>('marks').toArray()
}
