import {
  type AccountRow,
  deleteExpiredSessions,
  deleteSession,
  deleteSessionsOf,
  insertSession,
  listSessions,
  readSession,
  type SessionRow,
  type Sql,
  updateSessionExpiry,
} from '@deconcert/database'
import type { Adapter, DatabaseSession, Lucia } from 'lucia'
import { sha256 } from './sha256'

declare module 'lucia' {
  interface Register {
    DatabaseUserAttributes: AccountRow
    Lucia: Lucia<Record<never, never>, Omit<AccountRow, 'id'>>
  }
}

/**
 * Where Lucia keeps its sessions: the id goes in as its SHA-256 and never comes out of the database.
 *
 * A session goes on while it is used, but never beyond 30 days.
 */
export function sessionAdapter(sql: Sql, now: () => Date): Adapter {
  return {
    async getSessionAndUser(id) {
      const row = await readSession(sql, sha256(id))
      if (row === undefined) return [null, null]
      return [asLucia(row.session, id), { id: row.account.id, attributes: row.account }]
    },
    async getUserSessions(accountId) {
      return (await listSessions(sql, accountId)).map((session) => asLucia(session, session.idSha256))
    },
    async setSession({ id, userId, expiresAt }) {
      await insertSession(sql, { idSha256: sha256(id), accountId: userId, createdAt: now(), expiresAt })
    },
    async updateSessionExpiration(id, expiresAt) {
      await updateSessionExpiry(sql, sha256(id), expiresAt)
    },
    async deleteSession(id) {
      await deleteSession(sql, sha256(id))
    },
    async deleteUserSessions(accountId) {
      await deleteSessionsOf(sql, accountId)
    },
    async deleteExpiredSessions() {
      await deleteExpiredSessions(sql, now())
    },
  }
}

function asLucia({ accountId, expiresAt }: SessionRow, id: string): DatabaseSession {
  return { id, userId: accountId, expiresAt, attributes: {} }
}
