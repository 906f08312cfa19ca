import { randomUUID } from 'node:crypto'
import { connectApp, connectOwner, type Sql } from '@deconcert/database'
import { inject } from 'vitest'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The test server's address for its owner, with a database that exists already. */
    serverUrl: string
    /** The migrated database that `freshDatabase` clones. */
    templateDatabase: string
  }
}

/** A database of one's own, migrated and empty, that disappears at the end: `await using db = await freshDatabase()`. */
export type FreshDatabase = {
  /** The address of this database for its owner; `connectApp` takes it too, and becomes `deconcert_app`. */
  readonly ownerUrl: string
  /** Connected as the owner: to lay the table and to look under it. */
  readonly owner: Sql
  /** Connected as `deconcert_app`, as requests are. */
  readonly app: Sql
  [Symbol.asyncDispose](): Promise<void>
}

/** Clones the migrated template (about 30 ms); `migrated: false` gives an empty database instead. */
export async function freshDatabase({ migrated = true } = {}): Promise<FreshDatabase> {
  const serverUrl = inject('serverUrl')
  const name = `deconcert_test_${randomUUID().replaceAll('-', '')}`
  const template = migrated ? inject('templateDatabase') : 'template0'
  const admin = connectOwner(serverUrl, { max: 1 })
  await admin`create database ${admin(name)} template ${admin(template)} strategy file_copy`
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  const owner = connectOwner(url.href)
  const app = connectApp(url.href)
  return {
    ownerUrl: url.href,
    owner,
    app,
    async [Symbol.asyncDispose]() {
      await Promise.all([owner.end({ timeout: 1 }), app.end({ timeout: 1 })])
      await drop(admin, name)
      await admin.end()
    },
  }
}

const notPermitted = '42501'

/** A vacuum of the server's own may be at work in it: only the plain form may end that, the forced one ends the rest. */
async function drop(admin: Sql, name: string): Promise<void> {
  try {
    await admin`drop database ${admin(name)} with (force)`
  } catch (error) {
    if ((error as { code?: string }).code !== notPermitted) throw error
    await admin`drop database ${admin(name)}`
  }
}
