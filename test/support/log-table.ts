import { connectApp, connectOwner, postgresLog } from '@deconcert/database'
import type { LogUnderTest } from '@deconcert/sync/contract'
import { type FreshDatabase, freshDatabase } from './database'

/** The plan that the documents of a log under test belong to. */
export const aPlan = '0b8a60a3-8a5c-4d62-9f43-0a4d5b1c9d10'

/** A database with a plan in it, and nothing else. */
export async function databaseWithPlan(): Promise<FreshDatabase> {
  const db = await freshDatabase()
  await db.owner`
    insert into plan (id, slug, title, kind, status, created_at)
    values (${aPlan}, 'a-plan', 'A plan', 'other', 'draft', now())
  `
  await db.owner`insert into journal_head (plan_id, position, hash) values (${aPlan}, 0, decode(repeat('00', 32), 'hex'))`
  return db
}

/** The log in PostgreSQL, to try. `connections`: how many it has, all open from the start. */
export async function postgresTable({ connections = 4 } = {}): Promise<LogUnderTest> {
  const db = await databaseWithPlan()
  const [owner, app] = [connectOwner(db.ownerUrl, { max: 1 }), connectApp(db.ownerUrl, { max: connections })]
  await Promise.all(
    [owner, ...Array<typeof app>(connections).fill(app)].map((sql) => sql`select pg_sleep(0.05)`),
  )
  return {
    log: postgresLog(app),
    async create(id, seed) {
      await owner`select create_document(${id}, ${aPlan}, 'proposal', 1, ${Buffer.from(seed)}, null, now())`
    },
    async setWritable(id, writable) {
      await owner`update document set writable = ${writable} where id = ${id}`
    },
    async raiseEpoch(id) {
      await owner`update document set epoch = epoch + 1 where id = ${id}`
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([owner.end({ timeout: 1 }), app.end({ timeout: 1 })])
      await db[Symbol.asyncDispose]()
    },
  }
}
